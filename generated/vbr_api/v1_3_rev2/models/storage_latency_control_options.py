"""`StorageLatencyControlOptions` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .datastores_latency_settings_model import DatastoresLatencySettingsModel

_NAME = "StorageLatencyControlOptions"
_KNOWN = frozenset("latencyLimitMs throttlingIOLimitMs advancedOptions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class StorageLatencyControlOptions(Model):
    """`StorageLatencyControlOptions`."""

    wire_names: ClassVar[dict[str, str]] = {
        "latency_limit_ms": "latencyLimitMs",
        "throttling_io_limit_ms": "throttlingIOLimitMs",
        "advanced_options": "advancedOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    latency_limit_ms: int
    throttling_io_limit_ms: int
    advanced_options: list[DatastoresLatencySettingsModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.latency_limit_ms = v = get("latencyLimitMs")
        if v.__class__ is not int:
            n -= _required(d, "latencyLimitMs", _NAME)
        self.throttling_io_limit_ms = v = get("throttlingIOLimitMs")
        if v.__class__ is not int:
            n -= _required(d, "throttlingIOLimitMs", _NAME)
        v = get("advancedOptions")
        if v.__class__ is list:
            self.advanced_options = _items(
                v, dict, _m.DatastoresLatencySettingsModel.from_dict, _NAME
            )
        else:
            self.advanced_options = v
            if v is None:
                n -= "advancedOptions" not in d
            else:
                _note(d, "advancedOptions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "latencyLimitMs": self.latency_limit_ms,
            "throttlingIOLimitMs": self.throttling_io_limit_ms,
        }
        if self.advanced_options is not None:
            d["advancedOptions"] = _wire(self.advanced_options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["StorageLatencyControlOptions"]
