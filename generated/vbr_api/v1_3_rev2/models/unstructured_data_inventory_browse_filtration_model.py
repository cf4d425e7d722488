"""`UnstructuredDataInventoryBrowseFiltrationModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_unstructured_data_inventory_browse_item_type import (
        EUnstructuredDataInventoryBrowseItemType,
    )

_NAME = "UnstructuredDataInventoryBrowseFiltrationModel"
_KNOWN = frozenset("itemTypes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataInventoryBrowseFiltrationModel(Model):
    """`UnstructuredDataInventoryBrowseFiltrationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "item_types": "itemTypes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    item_types: list[EUnstructuredDataInventoryBrowseItemType] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("itemTypes")
        if v.__class__ is list:
            self.item_types = _items(
                v, str, _m.EUnstructuredDataInventoryBrowseItemType.table.__getitem__, _NAME
            )
        else:
            self.item_types = v
            if v is None:
                n -= "itemTypes" not in d
            else:
                _note(d, "itemTypes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.item_types is not None:
            d["itemTypes"] = self.item_types
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataInventoryBrowseFiltrationModel"]
