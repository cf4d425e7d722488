"""`ViVMSnapshotReplicaOriginalLocationFailbackSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_replica_failback_type import EReplicaFailbackType
from .vi_vm_snapshot_replica_failback_spec import ViVMSnapshotReplicaFailbackSpec

if TYPE_CHECKING:
    from typing import Self

    from .replica_failback_mode_spec import ReplicaFailbackModeSpec

_NAME = "ViVMSnapshotReplicaOriginalLocationFailbackSpec"
_KNOWN = frozenset(
    "replicaPointIds type drSiteProxyId productionSiteProxyId powerOnTargetVM quickRollback failbackMode".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMSnapshotReplicaOriginalLocationFailbackSpec(ViVMSnapshotReplicaFailbackSpec):
    """`ViVMSnapshotReplicaOriginalLocationFailbackSpec`, a ViVMSnapshotReplicaFailbackSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "replica_point_ids": "replicaPointIds",
        "type": "type",
        "dr_site_proxy_id": "drSiteProxyId",
        "production_site_proxy_id": "productionSiteProxyId",
        "power_on_target_vm": "powerOnTargetVM",
        "quick_rollback": "quickRollback",
        "failback_mode": "failbackMode",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EReplicaFailbackType = EReplicaFailbackType.ORIGINAL_LOCATION
    quick_rollback: bool | None = None
    failback_mode: ReplicaFailbackModeSpec | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("replicaPointIds")
        if v.__class__ is list:
            self.replica_point_ids = _uuid_items(v, _NAME)
        else:
            self.replica_point_ids = v
            if v is None:
                n -= "replicaPointIds" not in d
            else:
                _note(d, "replicaPointIds", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EReplicaFailbackType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("drSiteProxyId")
        if v.__class__ is list:
            self.dr_site_proxy_id = _uuid_items(v, _NAME)
        else:
            self.dr_site_proxy_id = v
            if v is None:
                n -= "drSiteProxyId" not in d
            else:
                _note(d, "drSiteProxyId", _NAME, "invalid")
        v = get("productionSiteProxyId")
        if v.__class__ is list:
            self.production_site_proxy_id = _uuid_items(v, _NAME)
        else:
            self.production_site_proxy_id = v
            if v is None:
                n -= "productionSiteProxyId" not in d
            else:
                _note(d, "productionSiteProxyId", _NAME, "invalid")
        self.power_on_target_vm = v = get("powerOnTargetVM")
        if v.__class__ is not bool:
            if v is None:
                n -= "powerOnTargetVM" not in d
            else:
                _note(d, "powerOnTargetVM", _NAME, "invalid")
        self.quick_rollback = v = get("quickRollback")
        if v.__class__ is not bool:
            if v is None:
                n -= "quickRollback" not in d
            else:
                _note(d, "quickRollback", _NAME, "invalid")
        v = get("failbackMode")
        if v.__class__ is dict:
            self.failback_mode = _m.ReplicaFailbackModeSpec.from_dict(v)
        else:
            self.failback_mode = v
            if v is None:
                n -= "failbackMode" not in d
            else:
                _note(d, "failbackMode", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
        }
        if self.replica_point_ids is not None:
            d["replicaPointIds"] = self.replica_point_ids
        if self.dr_site_proxy_id is not None:
            d["drSiteProxyId"] = self.dr_site_proxy_id
        if self.production_site_proxy_id is not None:
            d["productionSiteProxyId"] = self.production_site_proxy_id
        if self.power_on_target_vm is not None:
            d["powerOnTargetVM"] = self.power_on_target_vm
        if self.quick_rollback is not None:
            d["quickRollback"] = self.quick_rollback
        if self.failback_mode is not None:
            d["failbackMode"] = _wire(self.failback_mode)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMSnapshotReplicaOriginalLocationFailbackSpec"]
