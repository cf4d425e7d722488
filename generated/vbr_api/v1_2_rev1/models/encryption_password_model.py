"""`EncryptionPasswordModel` of the API document."""

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

_NAME = "EncryptionPasswordModel"
_KNOWN = frozenset("id hint modificationTime uniqueId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EncryptionPasswordModel(Model):
    """`EncryptionPasswordModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "hint": "hint",
        "modification_time": "modificationTime",
        "unique_id": "uniqueId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    hint: str
    modification_time: datetime | None = None
    unique_id: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.hint = v = get("hint")
        if v.__class__ is not str:
            n -= _required(d, "hint", _NAME)
        v = get("modificationTime")
        if v.__class__ is str:
            self.modification_time = _date_time(v, d, "modificationTime", _NAME)
        else:
            self.modification_time = v
            if v is None:
                n -= "modificationTime" not in d
            else:
                _note(d, "modificationTime", _NAME, "invalid")
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "hint": self.hint,
        }
        if self.modification_time is not None:
            d["modificationTime"] = self.modification_time
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EncryptionPasswordModel"]
