"""`UnstructuredDataInventoryBrowseItemFileFolderModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import date_time as _date_time
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .unstructured_data_inventory_browse_item_model import UnstructuredDataInventoryBrowseItemModel

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

_NAME = "UnstructuredDataInventoryBrowseItemFileFolderModel"
_KNOWN = frozenset("name itemType fullName isSymbolicLink modifiedDate size".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataInventoryBrowseItemFileFolderModel(UnstructuredDataInventoryBrowseItemModel):
    """`UnstructuredDataInventoryBrowseItemFileFolderModel`, a UnstructuredDataInventoryBrowseItemModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "item_type": "itemType",
        "full_name": "fullName",
        "is_symbolic_link": "isSymbolicLink",
        "modified_date": "modifiedDate",
        "size": "size",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    full_name: str
    is_symbolic_link: bool
    modified_date: datetime
    size: int

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("itemType")
        if v.__class__ is str:
            self.item_type = _m.EUnstructuredDataInventoryBrowseItemType.table[v]
        else:
            self.item_type = v
            n -= _required(d, "itemType", _NAME)
        self.full_name = v = get("fullName")
        if v.__class__ is not str:
            n -= _required(d, "fullName", _NAME)
        self.is_symbolic_link = v = get("isSymbolicLink")
        if v.__class__ is not bool:
            n -= _required(d, "isSymbolicLink", _NAME)
        v = get("modifiedDate")
        if v.__class__ is str:
            self.modified_date = _date_time(v, d, "modifiedDate", _NAME)
        else:
            self.modified_date = v
            n -= _required(d, "modifiedDate", _NAME)
        self.size = v = get("size")
        if v.__class__ is not int:
            n -= _required(d, "size", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "itemType": self.item_type,
            "fullName": self.full_name,
            "isSymbolicLink": self.is_symbolic_link,
            "modifiedDate": self.modified_date,
            "size": self.size,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataInventoryBrowseItemFileFolderModel"]
