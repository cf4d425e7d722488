"""`AgentObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_agent_inventory_object_type import EAgentInventoryObjectType
    from .e_cloud_machines_type import ECloudMachinesType
    from .e_protection_group_type import EProtectionGroupType
    from .object_acl_info import ObjectAclInfo

_NAME = "AgentObjectModel"
_KNOWN = frozenset(
    "platform size id name type path parentObjectId protectionGroupId protectionGroupType cloudMachinesType aclInfo".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentObjectModel(InventoryObjectModel):
    """`AgentObjectModel`, a InventoryObjectModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "platform": "platform",
        "size": "size",
        "id": "id",
        "name": "name",
        "type": "type",
        "path": "path",
        "parent_object_id": "parentObjectId",
        "protection_group_id": "protectionGroupId",
        "protection_group_type": "protectionGroupType",
        "cloud_machines_type": "cloudMachinesType",
        "acl_info": "aclInfo",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    platform: EInventoryPlatformType = EInventoryPlatformType.AGENT
    id: UUID
    name: str
    type: EAgentInventoryObjectType
    path: str | None = None
    parent_object_id: UUID | None = None
    protection_group_id: UUID
    protection_group_type: EProtectionGroupType | None = None
    cloud_machines_type: ECloudMachinesType | None = None
    acl_info: ObjectAclInfo | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 11
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
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EAgentInventoryObjectType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        v = get("parentObjectId")
        if v.__class__ is str:
            self.parent_object_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "parentObjectId", _NAME, "invalid")
        else:
            self.parent_object_id = v
            if v is None:
                n -= "parentObjectId" not in d
            else:
                _note(d, "parentObjectId", _NAME, "invalid")
        v = get("protectionGroupId")
        if v.__class__ is str:
            self.protection_group_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "protectionGroupId", _NAME, "invalid")
        else:
            self.protection_group_id = v
            n -= _required(d, "protectionGroupId", _NAME)
        v = get("protectionGroupType")
        if v.__class__ is str:
            self.protection_group_type = _m.EProtectionGroupType.table[v]
        else:
            self.protection_group_type = v
            if v is None:
                n -= "protectionGroupType" not in d
            else:
                _note(d, "protectionGroupType", _NAME, "invalid")
        v = get("cloudMachinesType")
        if v.__class__ is str:
            self.cloud_machines_type = _m.ECloudMachinesType.table[v]
        else:
            self.cloud_machines_type = v
            if v is None:
                n -= "cloudMachinesType" not in d
            else:
                _note(d, "cloudMachinesType", _NAME, "invalid")
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
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "protectionGroupId": self.protection_group_id,
        }
        if self.size is not None:
            d["size"] = self.size
        if self.path is not None:
            d["path"] = self.path
        if self.parent_object_id is not None:
            d["parentObjectId"] = self.parent_object_id
        if self.protection_group_type is not None:
            d["protectionGroupType"] = self.protection_group_type
        if self.cloud_machines_type is not None:
            d["cloudMachinesType"] = self.cloud_machines_type
        if self.acl_info is not None:
            d["aclInfo"] = _wire(self.acl_info)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentObjectModel"]
