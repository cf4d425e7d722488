"""`FileBackupCopyJobSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .file_backup_copy_job_schedule_model import FileBackupCopyJobScheduleModel
    from .file_backup_retention_policy_settings_model import FileBackupRetentionPolicySettingsModel

_NAME = "FileBackupCopyJobSpec"
_KNOWN = frozenset(
    "name type primaryJobId backupRepositoryId useCustomRetention retentionPolicy useCustomEncryption encryption schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupCopyJobSpec(JobSpec):
    """`FileBackupCopyJobSpec`, a JobSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
        "primary_job_id": "primaryJobId",
        "backup_repository_id": "backupRepositoryId",
        "use_custom_retention": "useCustomRetention",
        "retention_policy": "retentionPolicy",
        "use_custom_encryption": "useCustomEncryption",
        "encryption": "encryption",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.FILE_BACKUP_COPY
    primary_job_id: UUID
    backup_repository_id: UUID
    use_custom_retention: bool | None = None
    retention_policy: FileBackupRetentionPolicySettingsModel | None = None
    use_custom_encryption: bool | None = None
    encryption: BackupStorageSettingsEncryptionModel | None = None
    schedule: FileBackupCopyJobScheduleModel | None = None

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
        v = get("primaryJobId")
        if v.__class__ is str:
            self.primary_job_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "primaryJobId", _NAME, "invalid")
        else:
            self.primary_job_id = v
            n -= _required(d, "primaryJobId", _NAME)
        v = get("backupRepositoryId")
        if v.__class__ is str:
            self.backup_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupRepositoryId", _NAME, "invalid")
        else:
            self.backup_repository_id = v
            n -= _required(d, "backupRepositoryId", _NAME)
        self.use_custom_retention = v = get("useCustomRetention")
        if v.__class__ is not bool:
            if v is None:
                n -= "useCustomRetention" not in d
            else:
                _note(d, "useCustomRetention", _NAME, "invalid")
        v = get("retentionPolicy")
        if v.__class__ is dict:
            self.retention_policy = _m.FileBackupRetentionPolicySettingsModel.from_dict(v)
        else:
            self.retention_policy = v
            if v is None:
                n -= "retentionPolicy" not in d
            else:
                _note(d, "retentionPolicy", _NAME, "invalid")
        self.use_custom_encryption = v = get("useCustomEncryption")
        if v.__class__ is not bool:
            if v is None:
                n -= "useCustomEncryption" not in d
            else:
                _note(d, "useCustomEncryption", _NAME, "invalid")
        v = get("encryption")
        if v.__class__ is dict:
            self.encryption = _m.BackupStorageSettingsEncryptionModel.from_dict(v)
        else:
            self.encryption = v
            if v is None:
                n -= "encryption" not in d
            else:
                _note(d, "encryption", _NAME, "invalid")
        v = get("schedule")
        if v.__class__ is dict:
            self.schedule = _m.FileBackupCopyJobScheduleModel.from_dict(v)
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
            "primaryJobId": self.primary_job_id,
            "backupRepositoryId": self.backup_repository_id,
        }
        if self.use_custom_retention is not None:
            d["useCustomRetention"] = self.use_custom_retention
        if self.retention_policy is not None:
            d["retentionPolicy"] = _wire(self.retention_policy)
        if self.use_custom_encryption is not None:
            d["useCustomEncryption"] = self.use_custom_encryption
        if self.encryption is not None:
            d["encryption"] = _wire(self.encryption)
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FileBackupCopyJobSpec"]
