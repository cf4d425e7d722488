"""`DiscoveredClusterEntityModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .discovered_entity_model import DiscoveredEntityModel
from .e_discovered_entity_type import EDiscoveredEntityType

if TYPE_CHECKING:
    from typing import Self

_NAME = "DiscoveredClusterEntityModel"
_KNOWN = frozenset("id name parentId protectionGroupId type".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DiscoveredClusterEntityModel(DiscoveredEntityModel):
    """`DiscoveredClusterEntityModel`, a DiscoveredEntityModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "parent_id": "parentId",
        "protection_group_id": "protectionGroupId",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EDiscoveredEntityType | None = EDiscoveredEntityType.CLUSTER

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
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
        v = get("parentId")
        if v.__class__ is str:
            self.parent_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "parentId", _NAME, "invalid")
        else:
            self.parent_id = v
            n -= _required(d, "parentId", _NAME)
        v = get("protectionGroupId")
        if v.__class__ is str:
            self.protection_group_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "protectionGroupId", _NAME, "invalid")
        else:
            self.protection_group_id = v
            n -= _required(d, "protectionGroupId", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EDiscoveredEntityType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "parentId": self.parent_id,
            "protectionGroupId": self.protection_group_id,
        }
        if self.type is not None:
            d["type"] = self.type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiscoveredClusterEntityModel"]
