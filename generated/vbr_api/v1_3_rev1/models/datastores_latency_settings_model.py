"""`DatastoresLatencySettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .inventory_object_model import InventoryObjectModel

_NAME = "DatastoresLatencySettingsModel"
_KNOWN = frozenset("id storageObject latencyLimitMs throttlingIOLimitMs".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DatastoresLatencySettingsModel(Model):
    """`DatastoresLatencySettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "storage_object": "storageObject",
        "latency_limit_ms": "latencyLimitMs",
        "throttling_io_limit_ms": "throttlingIOLimitMs",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    storage_object: InventoryObjectModel
    latency_limit_ms: int | None = None
    throttling_io_limit_ms: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
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
            "id": self.id,
            "storageObject": _wire(self.storage_object),
        }
        if self.latency_limit_ms is not None:
            d["latencyLimitMs"] = self.latency_limit_ms
        if self.throttling_io_limit_ms is not None:
            d["throttlingIOLimitMs"] = self.throttling_io_limit_ms
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DatastoresLatencySettingsModel"]
