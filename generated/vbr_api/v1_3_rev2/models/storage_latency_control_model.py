"""`StorageLatencyControlModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .storage_latency_control_options import StorageLatencyControlOptions

_NAME = "StorageLatencyControlModel"
_KNOWN = frozenset("storageLatencyControlEnabled storageLatencyControlOptions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class StorageLatencyControlModel(Model):
    """`StorageLatencyControlModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "storage_latency_control_enabled": "storageLatencyControlEnabled",
        "storage_latency_control_options": "storageLatencyControlOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    storage_latency_control_enabled: bool
    storage_latency_control_options: StorageLatencyControlOptions | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.storage_latency_control_enabled = v = get("storageLatencyControlEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "storageLatencyControlEnabled", _NAME)
        v = get("storageLatencyControlOptions")
        if v.__class__ is dict:
            self.storage_latency_control_options = _m.StorageLatencyControlOptions.from_dict(v)
        else:
            self.storage_latency_control_options = v
            if v is None:
                n -= "storageLatencyControlOptions" not in d
            else:
                _note(d, "storageLatencyControlOptions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "storageLatencyControlEnabled": self.storage_latency_control_enabled,
        }
        if self.storage_latency_control_options is not None:
            d["storageLatencyControlOptions"] = _wire(self.storage_latency_control_options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["StorageLatencyControlModel"]
