"""`FileBackupFLRCopyToSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_file_backup_flr_copy_to_restore_mode import EFileBackupFLRCopyToRestoreMode

_NAME = "FileBackupFLRCopyToSpec"
_KNOWN = frozenset(
    "sourcePath isRecursive restoreMode toDateTime unstructuredDataServerId path copyToBackupServer".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupFLRCopyToSpec(Model):
    """`FileBackupFLRCopyToSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "source_path": "sourcePath",
        "is_recursive": "isRecursive",
        "restore_mode": "restoreMode",
        "to_date_time": "toDateTime",
        "unstructured_data_server_id": "unstructuredDataServerId",
        "path": "path",
        "copy_to_backup_server": "copyToBackupServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    source_path: list[str]
    is_recursive: bool | None = None
    restore_mode: EFileBackupFLRCopyToRestoreMode
    to_date_time: datetime | None = None
    unstructured_data_server_id: UUID | None = None
    path: str | None = None
    copy_to_backup_server: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("sourcePath")
        if v.__class__ is list:
            self.source_path = _items(v, str, None, _NAME)
        else:
            self.source_path = v
            n -= _required(d, "sourcePath", _NAME)
        self.is_recursive = v = get("isRecursive")
        if v.__class__ is not bool:
            if v is None:
                n -= "isRecursive" not in d
            else:
                _note(d, "isRecursive", _NAME, "invalid")
        v = get("restoreMode")
        if v.__class__ is str:
            self.restore_mode = _m.EFileBackupFLRCopyToRestoreMode.table[v]
        else:
            self.restore_mode = v
            n -= _required(d, "restoreMode", _NAME)
        v = get("toDateTime")
        if v.__class__ is str:
            self.to_date_time = _date_time(v, d, "toDateTime", _NAME)
        else:
            self.to_date_time = v
            if v is None:
                n -= "toDateTime" not in d
            else:
                _note(d, "toDateTime", _NAME, "invalid")
        v = get("unstructuredDataServerId")
        if v.__class__ is str:
            self.unstructured_data_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "unstructuredDataServerId", _NAME, "invalid")
        else:
            self.unstructured_data_server_id = v
            if v is None:
                n -= "unstructuredDataServerId" not in d
            else:
                _note(d, "unstructuredDataServerId", _NAME, "invalid")
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        self.copy_to_backup_server = v = get("copyToBackupServer")
        if v.__class__ is not bool:
            if v is None:
                n -= "copyToBackupServer" not in d
            else:
                _note(d, "copyToBackupServer", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sourcePath": self.source_path,
            "restoreMode": self.restore_mode,
        }
        if self.is_recursive is not None:
            d["isRecursive"] = self.is_recursive
        if self.to_date_time is not None:
            d["toDateTime"] = self.to_date_time
        if self.unstructured_data_server_id is not None:
            d["unstructuredDataServerId"] = self.unstructured_data_server_id
        if self.path is not None:
            d["path"] = self.path
        if self.copy_to_backup_server is not None:
            d["copyToBackupServer"] = self.copy_to_backup_server
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FileBackupFLRCopyToSpec"]
