"""`FileBackupJobObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .unstructured_backup_job_object_model import UnstructuredBackupJobObjectModel

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .file_backup_job_mask_model import FileBackupJobMaskModel

_NAME = "FileBackupJobObjectModel"
_KNOWN = frozenset("path type fileServerId inclusionMask exclusionMask".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupJobObjectModel(UnstructuredBackupJobObjectModel):
    """`FileBackupJobObjectModel`, a UnstructuredBackupJobObjectModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "path": "path",
        "type": "type",
        "file_server_id": "fileServerId",
        "inclusion_mask": "inclusionMask",
        "exclusion_mask": "exclusionMask",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    file_server_id: UUID
    inclusion_mask: list[FileBackupJobMaskModel] | None = None
    exclusion_mask: list[FileBackupJobMaskModel] | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EUnstructuredBackupJobObjectType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("fileServerId")
        if v.__class__ is str:
            self.file_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "fileServerId", _NAME, "invalid")
        else:
            self.file_server_id = v
            n -= _required(d, "fileServerId", _NAME)
        v = get("inclusionMask")
        if v.__class__ is list:
            self.inclusion_mask = _items(v, dict, _m.FileBackupJobMaskModel.from_dict, _NAME)
        else:
            self.inclusion_mask = v
            if v is None:
                n -= "inclusionMask" not in d
            else:
                _note(d, "inclusionMask", _NAME, "invalid")
        v = get("exclusionMask")
        if v.__class__ is list:
            self.exclusion_mask = _items(v, dict, _m.FileBackupJobMaskModel.from_dict, _NAME)
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
            "type": self.type,
            "fileServerId": self.file_server_id,
        }
        if self.path is not None:
            d["path"] = self.path
        if self.inclusion_mask is not None:
            d["inclusionMask"] = _wire(self.inclusion_mask)
        if self.exclusion_mask is not None:
            d["exclusionMask"] = _wire(self.exclusion_mask)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FileBackupJobObjectModel"]
