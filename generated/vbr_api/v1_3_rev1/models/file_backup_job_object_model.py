"""`FileBackupJobObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "FileBackupJobObjectModel"
_KNOWN = frozenset("fileServerId path inclusionMask exclusionMask".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupJobObjectModel(Model):
    """`FileBackupJobObjectModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "file_server_id": "fileServerId",
        "path": "path",
        "inclusion_mask": "inclusionMask",
        "exclusion_mask": "exclusionMask",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    file_server_id: UUID
    path: str | None = None
    inclusion_mask: list[str] | None = None
    exclusion_mask: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("fileServerId")
        if v.__class__ is str:
            self.file_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "fileServerId", _NAME, "invalid")
        else:
            self.file_server_id = v
            n -= _required(d, "fileServerId", _NAME)
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        v = get("inclusionMask")
        if v.__class__ is list:
            self.inclusion_mask = _items(v, str, None, _NAME)
        else:
            self.inclusion_mask = v
            if v is None:
                n -= "inclusionMask" not in d
            else:
                _note(d, "inclusionMask", _NAME, "invalid")
        v = get("exclusionMask")
        if v.__class__ is list:
            self.exclusion_mask = _items(v, str, None, _NAME)
        else:
            self.exclusion_mask = v
            if v is None:
                n -= "exclusionMask" not in d
            else:
                _note(d, "exclusionMask", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "fileServerId": self.file_server_id,
        }
        if self.path is not None:
            d["path"] = self.path
        if self.inclusion_mask is not None:
            d["inclusionMask"] = self.inclusion_mask
        if self.exclusion_mask is not None:
            d["exclusionMask"] = self.exclusion_mask
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FileBackupJobObjectModel"]
