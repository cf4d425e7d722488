"""`ViVMSnapshotReplicaFailbackTargetVMSpec` of the API document."""

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

_NAME = "ViVMSnapshotReplicaFailbackTargetVMSpec"
_KNOWN = frozenset("replicaPointId destinationVM".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMSnapshotReplicaFailbackTargetVMSpec(Model):
    """`ViVMSnapshotReplicaFailbackTargetVMSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "replica_point_id": "replicaPointId",
        "destination_vm": "destinationVM",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    replica_point_id: UUID | None = None
    destination_vm: InventoryObjectModel | None = None
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
        v = get("destinationVM")
        if v.__class__ is dict:
            self.destination_vm = _m.InventoryObjectModel.from_dict(v)
        else:
            self.destination_vm = v
            if v is None:
                n -= "destinationVM" not in d
            else:
                _note(d, "destinationVM", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.replica_point_id is not None:
            d["replicaPointId"] = self.replica_point_id
        if self.destination_vm is not None:
            d["destinationVM"] = _wire(self.destination_vm)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMSnapshotReplicaFailbackTargetVMSpec"]
