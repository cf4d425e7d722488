"""`ObjectStorageBackupJobSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from typing import Self

    from .backup_schedule_model import BackupScheduleModel
    from .object_storage_backup_job_object_model import ObjectStorageBackupJobObjectModel
    from .object_storage_backup_job_primary_repository_model import (
        ObjectStorageBackupJobPrimaryRepositoryModel,
    )
    from .unstructured_data_backup_job_archive_repository_model import (
        UnstructuredDataBackupJobArchiveRepositoryModel,
    )

_NAME = "ObjectStorageBackupJobSpec"
_KNOWN = frozenset(
    "name type description isHighPriority objects backupRepository archiveRepository schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ObjectStorageBackupJobSpec(JobSpec):
    """`ObjectStorageBackupJobSpec`, a JobSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "is_high_priority": "isHighPriority",
        "objects": "objects",
        "backup_repository": "backupRepository",
        "archive_repository": "archiveRepository",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.OBJECT_STORAGE_BACKUP
    description: str | None = None
    is_high_priority: bool | None = None
    objects: list[ObjectStorageBackupJobObjectModel]
    backup_repository: ObjectStorageBackupJobPrimaryRepositoryModel
    archive_repository: UnstructuredDataBackupJobArchiveRepositoryModel | None = None
    schedule: BackupScheduleModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EJobType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.is_high_priority = v = get("isHighPriority")
        if v.__class__ is not bool:
            if v is None:
                n -= "isHighPriority" not in d
            else:
                _note(d, "isHighPriority", _NAME, "invalid")
        v = get("objects")
        if v.__class__ is list:
            self.objects = _items(v, dict, _m.ObjectStorageBackupJobObjectModel.from_dict, _NAME)
        else:
            self.objects = v
            n -= _required(d, "objects", _NAME)
        v = get("backupRepository")
        if v.__class__ is dict:
            self.backup_repository = _m.ObjectStorageBackupJobPrimaryRepositoryModel.from_dict(v)
        else:
            self.backup_repository = v
            n -= _required(d, "backupRepository", _NAME)
        v = get("archiveRepository")
        if v.__class__ is dict:
            self.archive_repository = _m.UnstructuredDataBackupJobArchiveRepositoryModel.from_dict(
                v
            )
        else:
            self.archive_repository = v
            if v is None:
                n -= "archiveRepository" not in d
            else:
                _note(d, "archiveRepository", _NAME, "invalid")
        v = get("schedule")
        if v.__class__ is dict:
            self.schedule = _m.BackupScheduleModel.from_dict(v)
        else:
            self.schedule = v
            if v is None:
                n -= "schedule" not in d
            else:
                _note(d, "schedule", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
            "objects": _wire(self.objects),
            "backupRepository": _wire(self.backup_repository),
        }
        if self.description is not None:
            d["description"] = self.description
        if self.is_high_priority is not None:
            d["isHighPriority"] = self.is_high_priority
        if self.archive_repository is not None:
            d["archiveRepository"] = _wire(self.archive_repository)
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ObjectStorageBackupJobSpec"]
