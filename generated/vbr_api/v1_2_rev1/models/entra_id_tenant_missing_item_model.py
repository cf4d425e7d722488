"""`EntraIdTenantMissingItemModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType

_NAME = "EntraIdTenantMissingItemModel"
_KNOWN = frozenset("itemId displayName itemType".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantMissingItemModel(Model):
    """`EntraIdTenantMissingItemModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "item_id": "itemId",
        "display_name": "displayName",
        "item_type": "itemType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    item_id: str
    display_name: str | None = None
    item_type: EEntraIdTenantItemType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.item_id = v = get("itemId")
        if v.__class__ is not str:
            n -= _required(d, "itemId", _NAME)
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        v = get("itemType")
        if v.__class__ is str:
            self.item_type = _m.EEntraIdTenantItemType.table[v]
        else:
            self.item_type = v
            if v is None:
                n -= "itemType" not in d
            else:
                _note(d, "itemType", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "itemId": self.item_id,
        }
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.item_type is not None:
            d["itemType"] = self.item_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantMissingItemModel"]
