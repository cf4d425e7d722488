"""`EntraIdTenantProductionItemModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

_NAME = "EntraIdTenantProductionItemModel"
_KNOWN = frozenset("itemId displayName restorePointId restorePointDate".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantProductionItemModel(Model):
    """`EntraIdTenantProductionItemModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "item_id": "itemId",
        "display_name": "displayName",
        "restore_point_id": "restorePointId",
        "restore_point_date": "restorePointDate",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    item_id: str
    display_name: str
    restore_point_id: UUID
    restore_point_date: datetime
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.item_id = v = get("itemId")
        if v.__class__ is not str:
            n -= _required(d, "itemId", _NAME)
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            n -= _required(d, "displayName", _NAME)
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("restorePointDate")
        if v.__class__ is str:
            self.restore_point_date = _date_time(v, d, "restorePointDate", _NAME)
        else:
            self.restore_point_date = v
            n -= _required(d, "restorePointDate", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "itemId": self.item_id,
            "displayName": self.display_name,
            "restorePointId": self.restore_point_id,
            "restorePointDate": self.restore_point_date,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantProductionItemModel"]
