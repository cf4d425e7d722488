"""`FileBackupJobSpec` of the API document."""

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
    from .file_backup_copy_job_spec import FileBackupCopyJobSpec
    from .file_backup_job_object_model import FileBackupJobObjectModel
    from .file_backup_job_primary_repository_model import FileBackupJobPrimaryRepositoryModel
    from .unstructured_data_backup_job_archive_repository_model import (
        UnstructuredDataBackupJobArchiveRepositoryModel,
    )

_NAME = "FileBackupJobSpec"
_KNOWN = frozenset(
    "name type description isHighPriority objects backupRepository archiveRepository secondaryTargets schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupJobSpec(JobSpec):
    """`FileBackupJobSpec`, a JobSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "is_high_priority": "isHighPriority",
        "objects": "objects",
        "backup_repository": "backupRepository",
        "archive_repository": "archiveRepository",
        "secondary_targets": "secondaryTargets",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.FILE_BACKUP
    description: str | None = None
    is_high_priority: bool | None = None
    objects: list[FileBackupJobObjectModel]
    backup_repository: FileBackupJobPrimaryRepositoryModel | None = None
    archive_repository: UnstructuredDataBackupJobArchiveRepositoryModel | None = None
    secondary_targets: list[FileBackupCopyJobSpec] | None = None
    schedule: BackupScheduleModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
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
            self.objects = _items(v, dict, _m.FileBackupJobObjectModel.from_dict, _NAME)
        else:
            self.objects = v
            n -= _required(d, "objects", _NAME)
        v = get("backupRepository")
        if v.__class__ is dict:
            self.backup_repository = _m.FileBackupJobPrimaryRepositoryModel.from_dict(v)
        else:
            self.backup_repository = v
            if v is None:
                n -= "backupRepository" not in d
            else:
                _note(d, "backupRepository", _NAME, "invalid")
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
        v = get("secondaryTargets")
        if v.__class__ is list:
            self.secondary_targets = _items(v, dict, _m.FileBackupCopyJobSpec.from_dict, _NAME)
        else:
            self.secondary_targets = v
            if v is None:
                n -= "secondaryTargets" not in d
            else:
                _note(d, "secondaryTargets", _NAME, "invalid")
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
        }
        if self.description is not None:
            d["description"] = self.description
        if self.is_high_priority is not None:
            d["isHighPriority"] = self.is_high_priority
        if self.backup_repository is not None:
            d["backupRepository"] = _wire(self.backup_repository)
        if self.archive_repository is not None:
            d["archiveRepository"] = _wire(self.archive_repository)
        if self.secondary_targets is not None:
            d["secondaryTargets"] = _wire(self.secondary_targets)
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FileBackupJobSpec"]
