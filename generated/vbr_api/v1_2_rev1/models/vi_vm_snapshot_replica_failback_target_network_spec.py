"""`ViVMSnapshotReplicaFailbackTargetNetworkSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .vi_vm_snapshot_replica_failback_network_mapping_model import (
        ViVmSnapshotReplicaFailbackNetworkMappingModel,
    )

_NAME = "ViVMSnapshotReplicaFailbackTargetNetworkSpec"
_KNOWN = frozenset("replicaPointId networks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMSnapshotReplicaFailbackTargetNetworkSpec(Model):
    """`ViVMSnapshotReplicaFailbackTargetNetworkSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "replica_point_id": "replicaPointId",
        "networks": "networks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    replica_point_id: UUID | None = None
    networks: list[ViVmSnapshotReplicaFailbackNetworkMappingModel] | None = None
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
        v = get("networks")
        if v.__class__ is list:
            self.networks = _items(
                v, dict, _m.ViVmSnapshotReplicaFailbackNetworkMappingModel.from_dict, _NAME
            )
        else:
            self.networks = v
            if v is None:
                n -= "networks" not in d
            else:
                _note(d, "networks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.replica_point_id is not None:
            d["replicaPointId"] = self.replica_point_id
        if self.networks is not None:
            d["networks"] = _wire(self.networks)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMSnapshotReplicaFailbackTargetNetworkSpec"]
