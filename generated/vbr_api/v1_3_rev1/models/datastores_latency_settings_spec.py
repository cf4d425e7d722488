"""`DatastoresLatencySettingsSpec` of the API document."""

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

    from .inventory_object_model import InventoryObjectModel

_NAME = "DatastoresLatencySettingsSpec"
_KNOWN = frozenset("storageObject latencyLimitMs throttlingIOLimitMs".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DatastoresLatencySettingsSpec(Model):
    """`DatastoresLatencySettingsSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "storage_object": "storageObject",
        "latency_limit_ms": "latencyLimitMs",
        "throttling_io_limit_ms": "throttlingIOLimitMs",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    storage_object: InventoryObjectModel
    latency_limit_ms: int | None = None
    throttling_io_limit_ms: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("storageObject")
        if v.__class__ is dict:
            self.storage_object = _m.InventoryObjectModel.from_dict(v)
        else:
            self.storage_object = v
            n -= _required(d, "storageObject", _NAME)
        self.latency_limit_ms = v = get("latencyLimitMs")
        if v.__class__ is not int:
            if v is None:
                n -= "latencyLimitMs" not in d
            else:
                _note(d, "latencyLimitMs", _NAME, "invalid")
        self.throttling_io_limit_ms = v = get("throttlingIOLimitMs")
        if v.__class__ is not int:
            if v is None:
                n -= "throttlingIOLimitMs" not in d
            else:
                _note(d, "throttlingIOLimitMs", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "storageObject": _wire(self.storage_object),
        }
        if self.latency_limit_ms is not None:
            d["latencyLimitMs"] = self.latency_limit_ms
        if self.throttling_io_limit_ms is not None:
            d["throttlingIOLimitMs"] = self.throttling_io_limit_ms
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DatastoresLatencySettingsSpec"]
