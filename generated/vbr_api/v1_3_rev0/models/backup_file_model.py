"""`BackupFileModel` of the API document."""

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
from ...runtime.model import uuid_items as _uuid_items
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_backup_file_gfs_period import EBackupFileGFSPeriod

_NAME = "BackupFileModel"
_KNOWN = frozenset(
    "id name backupId objectId restorePointIds dataSize backupSize dedupRatio compressRatio creationTime gfsPeriods".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupFileModel(Model):
    """`BackupFileModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "backup_id": "backupId",
        "object_id": "objectId",
        "restore_point_ids": "restorePointIds",
        "data_size": "dataSize",
        "backup_size": "backupSize",
        "dedup_ratio": "dedupRatio",
        "compress_ratio": "compressRatio",
        "creation_time": "creationTime",
        "gfs_periods": "gfsPeriods",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    backup_id: UUID
    object_id: UUID
    restore_point_ids: list[UUID] | None = None
    data_size: int
    backup_size: int
    dedup_ratio: int
    compress_ratio: int
    creation_time: datetime
    gfs_periods: list[EBackupFileGFSPeriod] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 11
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("backupId")
        if v.__class__ is str:
            self.backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupId", _NAME, "invalid")
        else:
            self.backup_id = v
            n -= _required(d, "backupId", _NAME)
        v = get("objectId")
        if v.__class__ is str:
            self.object_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "objectId", _NAME, "invalid")
        else:
            self.object_id = v
            n -= _required(d, "objectId", _NAME)
        v = get("restorePointIds")
        if v.__class__ is list:
            self.restore_point_ids = _uuid_items(v, _NAME)
        else:
            self.restore_point_ids = v
            if v is None:
                n -= "restorePointIds" not in d
            else:
                _note(d, "restorePointIds", _NAME, "invalid")
        self.data_size = v = get("dataSize")
        if v.__class__ is not int:
            n -= _required(d, "dataSize", _NAME)
        self.backup_size = v = get("backupSize")
        if v.__class__ is not int:
            n -= _required(d, "backupSize", _NAME)
        self.dedup_ratio = v = get("dedupRatio")
        if v.__class__ is not int:
            n -= _required(d, "dedupRatio", _NAME)
        self.compress_ratio = v = get("compressRatio")
        if v.__class__ is not int:
            n -= _required(d, "compressRatio", _NAME)
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            n -= _required(d, "creationTime", _NAME)
        v = get("gfsPeriods")
        if v.__class__ is list:
            self.gfs_periods = _items(v, str, _m.EBackupFileGFSPeriod.table.__getitem__, _NAME)
        else:
            self.gfs_periods = v
            if v is None:
                n -= "gfsPeriods" not in d
            else:
                _note(d, "gfsPeriods", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "backupId": self.backup_id,
            "objectId": self.object_id,
            "dataSize": self.data_size,
            "backupSize": self.backup_size,
            "dedupRatio": self.dedup_ratio,
            "compressRatio": self.compress_ratio,
            "creationTime": self.creation_time,
        }
        if self.restore_point_ids is not None:
            d["restorePointIds"] = self.restore_point_ids
        if self.gfs_periods is not None:
            d["gfsPeriods"] = self.gfs_periods
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupFileModel"]
