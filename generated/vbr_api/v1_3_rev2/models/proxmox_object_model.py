"""`ProxmoxObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from typing import Self

    from .e_proxmox_inventory_type import EProxmoxInventoryType
    from .object_acl_info import ObjectAclInfo

_NAME = "ProxmoxObjectModel"
_KNOWN = frozenset("platform size name type objectId hostName nodeId clusterId aclInfo".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ProxmoxObjectModel(InventoryObjectModel):
    """`ProxmoxObjectModel`, a InventoryObjectModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "platform": "platform",
        "size": "size",
        "name": "name",
        "type": "type",
        "object_id": "objectId",
        "host_name": "hostName",
        "node_id": "nodeId",
        "cluster_id": "clusterId",
        "acl_info": "aclInfo",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    platform: EInventoryPlatformType = EInventoryPlatformType.PROXMOX
    name: str
    type: EProxmoxInventoryType
    object_id: str
    host_name: str | None = None
    node_id: str | None = None
    cluster_id: str | None = None
    acl_info: ObjectAclInfo | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("platform")
        if v.__class__ is str:
            self.platform = _m.EInventoryPlatformType.table[v]
        else:
            self.platform = v
            n -= _required(d, "platform", _NAME)
        self.size = v = get("size")
        if v.__class__ is not str:
            if v is None:
                n -= "size" not in d
            else:
                _note(d, "size", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EProxmoxInventoryType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.object_id = v = get("objectId")
        if v.__class__ is not str:
            n -= _required(d, "objectId", _NAME)
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            if v is None:
                n -= "hostName" not in d
            else:
                _note(d, "hostName", _NAME, "invalid")
        self.node_id = v = get("nodeId")
        if v.__class__ is not str:
            if v is None:
                n -= "nodeId" not in d
            else:
                _note(d, "nodeId", _NAME, "invalid")
        self.cluster_id = v = get("clusterId")
        if v.__class__ is not str:
            if v is None:
                n -= "clusterId" not in d
            else:
                _note(d, "clusterId", _NAME, "invalid")
        v = get("aclInfo")
        if v.__class__ is dict:
            self.acl_info = _m.ObjectAclInfo.from_dict(v)
        else:
            self.acl_info = v
            if v is None:
                n -= "aclInfo" not in d
            else:
                _note(d, "aclInfo", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "platform": self.platform,
            "name": self.name,
            "type": self.type,
            "objectId": self.object_id,
        }
        if self.size is not None:
            d["size"] = self.size
        if self.host_name is not None:
            d["hostName"] = self.host_name
        if self.node_id is not None:
            d["nodeId"] = self.node_id
        if self.cluster_id is not None:
            d["clusterId"] = self.cluster_id
        if self.acl_info is not None:
            d["aclInfo"] = _wire(self.acl_info)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ProxmoxObjectModel"]
