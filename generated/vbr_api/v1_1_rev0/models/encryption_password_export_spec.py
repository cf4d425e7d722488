"""`EncryptionPasswordExportSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

_NAME = "EncryptionPasswordExportSpec"
_KNOWN = frozenset("modificationTimeFrom ids hints tags".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EncryptionPasswordExportSpec(Model):
    """`EncryptionPasswordExportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "modification_time_from": "modificationTimeFrom",
        "ids": "ids",
        "hints": "hints",
        "tags": "tags",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    modification_time_from: datetime | None = None
    ids: list[UUID] | None = None
    hints: list[str] | None = None
    tags: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("modificationTimeFrom")
        if v.__class__ is str:
            self.modification_time_from = _date_time(v, d, "modificationTimeFrom", _NAME)
        else:
            self.modification_time_from = v
            if v is None:
                n -= "modificationTimeFrom" not in d
            else:
                _note(d, "modificationTimeFrom", _NAME, "invalid")
        v = get("ids")
        if v.__class__ is list:
            self.ids = _uuid_items(v, _NAME)
        else:
            self.ids = v
            if v is None:
                n -= "ids" not in d
            else:
                _note(d, "ids", _NAME, "invalid")
        v = get("hints")
        if v.__class__ is list:
            self.hints = _items(v, str, None, _NAME)
        else:
            self.hints = v
            if v is None:
                n -= "hints" not in d
            else:
                _note(d, "hints", _NAME, "invalid")
        v = get("tags")
        if v.__class__ is list:
            self.tags = _items(v, str, None, _NAME)
        else:
            self.tags = v
            if v is None:
                n -= "tags" not in d
            else:
                _note(d, "tags", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.modification_time_from is not None:
            d["modificationTimeFrom"] = self.modification_time_from
        if self.ids is not None:
            d["ids"] = self.ids
        if self.hints is not None:
            d["hints"] = self.hints
        if self.tags is not None:
            d["tags"] = self.tags
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EncryptionPasswordExportSpec"]
