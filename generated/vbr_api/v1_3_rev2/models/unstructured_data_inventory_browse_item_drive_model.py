"""`UnstructuredDataInventoryBrowseItemDriveModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_unstructured_data_inventory_browse_item_type import EUnstructuredDataInventoryBrowseItemType
from .unstructured_data_inventory_browse_item_model import UnstructuredDataInventoryBrowseItemModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "UnstructuredDataInventoryBrowseItemDriveModel"
_KNOWN = frozenset("name itemType freeSpace totalSize".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataInventoryBrowseItemDriveModel(UnstructuredDataInventoryBrowseItemModel):
    """`UnstructuredDataInventoryBrowseItemDriveModel`, a UnstructuredDataInventoryBrowseItemModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "item_type": "itemType",
        "free_space": "freeSpace",
        "total_size": "totalSize",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    item_type: EUnstructuredDataInventoryBrowseItemType = (
        EUnstructuredDataInventoryBrowseItemType.DRIVE
    )
    free_space: int
    total_size: int

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("itemType")
        if v.__class__ is str:
            self.item_type = _m.EUnstructuredDataInventoryBrowseItemType.table[v]
        else:
            self.item_type = v
            n -= _required(d, "itemType", _NAME)
        self.free_space = v = get("freeSpace")
        if v.__class__ is not int:
            n -= _required(d, "freeSpace", _NAME)
        self.total_size = v = get("totalSize")
        if v.__class__ is not int:
            n -= _required(d, "totalSize", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "itemType": self.item_type,
            "freeSpace": self.free_space,
            "totalSize": self.total_size,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataInventoryBrowseItemDriveModel"]
