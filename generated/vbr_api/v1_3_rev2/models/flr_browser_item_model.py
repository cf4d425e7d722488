"""`FlrBrowserItemModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_flr_item_state_type import EFlrItemStateType
    from .e_flr_item_type import EFlrItemType

_NAME = "FlrBrowserItemModel"
_KNOWN = frozenset(
    "location displayName name type size creationDate modifiedDate itemState owner".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrBrowserItemModel(Model):
    """`FlrBrowserItemModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "location": "location",
        "display_name": "displayName",
        "name": "name",
        "type": "type",
        "size": "size",
        "creation_date": "creationDate",
        "modified_date": "modifiedDate",
        "item_state": "itemState",
        "owner": "owner",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    location: str | None = None
    display_name: str
    name: str
    type: EFlrItemType
    size: int
    creation_date: datetime
    modified_date: datetime
    item_state: EFlrItemStateType
    owner: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        self.location = v = get("location")
        if v.__class__ is not str:
            if v is None:
                n -= "location" not in d
            else:
                _note(d, "location", _NAME, "invalid")
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            n -= _required(d, "displayName", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFlrItemType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.size = v = get("size")
        if v.__class__ is not int:
            n -= _required(d, "size", _NAME)
        v = get("creationDate")
        if v.__class__ is str:
            self.creation_date = _date_time(v, d, "creationDate", _NAME)
        else:
            self.creation_date = v
            n -= _required(d, "creationDate", _NAME)
        v = get("modifiedDate")
        if v.__class__ is str:
            self.modified_date = _date_time(v, d, "modifiedDate", _NAME)
        else:
            self.modified_date = v
            n -= _required(d, "modifiedDate", _NAME)
        v = get("itemState")
        if v.__class__ is str:
            self.item_state = _m.EFlrItemStateType.table[v]
        else:
            self.item_state = v
            n -= _required(d, "itemState", _NAME)
        self.owner = v = get("owner")
        if v.__class__ is not str:
            if v is None:
                n -= "owner" not in d
            else:
                _note(d, "owner", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "displayName": self.display_name,
            "name": self.name,
            "type": self.type,
            "size": self.size,
            "creationDate": self.creation_date,
            "modifiedDate": self.modified_date,
            "itemState": self.item_state,
        }
        if self.location is not None:
            d["location"] = self.location
        if self.owner is not None:
            d["owner"] = self.owner
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrBrowserItemModel"]
