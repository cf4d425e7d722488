"""`ViVMSnapshotReplicaFailbackTargetHostSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .inventory_object_model import InventoryObjectModel

_NAME = "ViVMSnapshotReplicaFailbackTargetHostSpec"
_KNOWN = frozenset("replicaPointId host".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMSnapshotReplicaFailbackTargetHostSpec(Model):
    """`ViVMSnapshotReplicaFailbackTargetHostSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "replica_point_id": "replicaPointId",
        "host": "host",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    replica_point_id: UUID | None = None
    host: InventoryObjectModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("replicaPointId")
        if v.__class__ is str:
            self.replica_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "replicaPointId", _NAME, "invalid")
        else:
            self.replica_point_id = v
            if v is None:
                n -= "replicaPointId" not in d
            else:
                _note(d, "replicaPointId", _NAME, "invalid")
        v = get("host")
        if v.__class__ is dict:
            self.host = _m.InventoryObjectModel.from_dict(v)
        else:
            self.host = v
            if v is None:
                n -= "host" not in d
            else:
                _note(d, "host", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.replica_point_id is not None:
            d["replicaPointId"] = self.replica_point_id
        if self.host is not None:
            d["host"] = _wire(self.host)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMSnapshotReplicaFailbackTargetHostSpec"]
