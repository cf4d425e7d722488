"""`ViVMSnapshotReplicaFailbackSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_replica_failback_type import EReplicaFailbackType

_NAME = "ViVMSnapshotReplicaFailbackSpec"
_KNOWN = frozenset(
    "replicaPointIds type drSiteProxyId productionSiteProxyId powerOnTargetVM".split()
)
_CHILDREN = _Children(
    _m.__name__,
    {
        "OriginalLocation": "ViVMSnapshotReplicaOriginalLocationFailbackSpec",
        "OriginalVM": "ViVMSnapshotReplicaOriginalVMFailbackSpec",
        "Customized": "ViVMSnapshotReplicaCustomizedFailbackSpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMSnapshotReplicaFailbackSpec(Model):
    """`ViVMSnapshotReplicaFailbackSpec`.

    `from_dict` returns the subclass for the value of `type`:
    `OriginalLocation` ViVMSnapshotReplicaOriginalLocationFailbackSpec,
    `OriginalVM` ViVMSnapshotReplicaOriginalVMFailbackSpec,
    `Customized` ViVMSnapshotReplicaCustomizedFailbackSpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "replica_point_ids": "replicaPointIds",
        "type": "type",
        "dr_site_proxy_id": "drSiteProxyId",
        "production_site_proxy_id": "productionSiteProxyId",
        "power_on_target_vm": "powerOnTargetVM",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    replica_point_ids: list[UUID] | None = None
    type: EReplicaFailbackType
    dr_site_proxy_id: list[UUID] | None = None
    production_site_proxy_id: list[UUID] | None = None
    power_on_target_vm: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
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
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMSnapshotReplicaFailbackSpec"]
