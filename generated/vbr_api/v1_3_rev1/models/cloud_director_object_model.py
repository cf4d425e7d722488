"""`CloudDirectorObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from typing import Self

    from .e_cloud_director_inventory_type import ECloudDirectorInventoryType

_NAME = "CloudDirectorObjectModel"
_KNOWN = frozenset("platform size hostName name type objectId urn".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudDirectorObjectModel(InventoryObjectModel):
    """`CloudDirectorObjectModel`, a InventoryObjectModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "platform": "platform",
        "size": "size",
        "host_name": "hostName",
        "name": "name",
        "type": "type",
        "object_id": "objectId",
        "urn": "urn",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    platform: EInventoryPlatformType = EInventoryPlatformType.CLOUD_DIRECTOR
    host_name: str
    name: str
    type: ECloudDirectorInventoryType
    object_id: str | None = None
    urn: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            n -= _required(d, "hostName", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudDirectorInventoryType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.object_id = v = get("objectId")
        if v.__class__ is not str:
            if v is None:
                n -= "objectId" not in d
            else:
                _note(d, "objectId", _NAME, "invalid")
        self.urn = v = get("urn")
        if v.__class__ is not str:
            if v is None:
                n -= "urn" not in d
            else:
                _note(d, "urn", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "platform": self.platform,
            "hostName": self.host_name,
            "name": self.name,
            "type": self.type,
        }
        if self.size is not None:
            d["size"] = self.size
        if self.object_id is not None:
            d["objectId"] = self.object_id
        if self.urn is not None:
            d["urn"] = self.urn
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudDirectorObjectModel"]
