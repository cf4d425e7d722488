"""`LinuxAgentManagementBackupServerPolicyModel` of the API document."""

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
from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from typing import Self

    from .agent_backup_policy_storage_model import AgentBackupPolicyStorageModel
    from .agent_object_model import AgentObjectModel
    from .backup_schedule_model import BackupScheduleModel
    from .e_agent_backup_job_mode import EAgentBackupJobMode
    from .linux_agent_backup_job_files_model import LinuxAgentBackupJobFilesModel
    from .linux_agent_backup_job_guest_processing_model import (
        LinuxAgentBackupJobGuestProcessingModel,
    )
    from .linux_agent_backup_job_volumes_model import LinuxAgentBackupJobVolumesModel

_NAME = "LinuxAgentManagementBackupServerPolicyModel"
_KNOWN = frozenset(
    "id name type isDisabled description computers backupMode useSnapshotlessFileLevelBackup volumes files storage guestProcessing schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxAgentManagementBackupServerPolicyModel(JobModel):
    """`LinuxAgentManagementBackupServerPolicyModel`, a JobModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "is_disabled": "isDisabled",
        "description": "description",
        "computers": "computers",
        "backup_mode": "backupMode",
        "use_snapshotless_file_level_backup": "useSnapshotlessFileLevelBackup",
        "volumes": "volumes",
        "files": "files",
        "storage": "storage",
        "guest_processing": "guestProcessing",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.LINUX_AGENT_BACKUP_SERVER_POLICY
    description: str
    computers: list[AgentObjectModel] | None = None
    backup_mode: EAgentBackupJobMode
    use_snapshotless_file_level_backup: bool | None = None
    volumes: LinuxAgentBackupJobVolumesModel | None = None
    files: LinuxAgentBackupJobFilesModel | None = None
    storage: AgentBackupPolicyStorageModel
    guest_processing: LinuxAgentBackupJobGuestProcessingModel | None = None
    schedule: BackupScheduleModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 13
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
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EJobType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.is_disabled = v = get("isDisabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "isDisabled" not in d
            else:
                _note(d, "isDisabled", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("computers")
        if v.__class__ is list:
            self.computers = _items(v, dict, _m.AgentObjectModel.from_dict, _NAME)
        else:
            self.computers = v
            if v is None:
                n -= "computers" not in d
            else:
                _note(d, "computers", _NAME, "invalid")
        v = get("backupMode")
        if v.__class__ is str:
            self.backup_mode = _m.EAgentBackupJobMode.table[v]
        else:
            self.backup_mode = v
            n -= _required(d, "backupMode", _NAME)
        self.use_snapshotless_file_level_backup = v = get("useSnapshotlessFileLevelBackup")
        if v.__class__ is not bool:
            if v is None:
                n -= "useSnapshotlessFileLevelBackup" not in d
            else:
                _note(d, "useSnapshotlessFileLevelBackup", _NAME, "invalid")
        v = get("volumes")
        if v.__class__ is dict:
            self.volumes = _m.LinuxAgentBackupJobVolumesModel.from_dict(v)
        else:
            self.volumes = v
            if v is None:
                n -= "volumes" not in d
            else:
                _note(d, "volumes", _NAME, "invalid")
        v = get("files")
        if v.__class__ is dict:
            self.files = _m.LinuxAgentBackupJobFilesModel.from_dict(v)
        else:
            self.files = v
            if v is None:
                n -= "files" not in d
            else:
                _note(d, "files", _NAME, "invalid")
        v = get("storage")
        if v.__class__ is dict:
            self.storage = _m.AgentBackupPolicyStorageModel.from_dict(v)
        else:
            self.storage = v
            n -= _required(d, "storage", _NAME)
        v = get("guestProcessing")
        if v.__class__ is dict:
            self.guest_processing = _m.LinuxAgentBackupJobGuestProcessingModel.from_dict(v)
        else:
            self.guest_processing = v
            if v is None:
                n -= "guestProcessing" not in d
            else:
                _note(d, "guestProcessing", _NAME, "invalid")
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
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "description": self.description,
            "backupMode": self.backup_mode,
            "storage": _wire(self.storage),
        }
        if self.is_disabled is not None:
            d["isDisabled"] = self.is_disabled
        if self.computers is not None:
            d["computers"] = _wire(self.computers)
        if self.use_snapshotless_file_level_backup is not None:
            d["useSnapshotlessFileLevelBackup"] = self.use_snapshotless_file_level_backup
        if self.volumes is not None:
            d["volumes"] = _wire(self.volumes)
        if self.files is not None:
            d["files"] = _wire(self.files)
        if self.guest_processing is not None:
            d["guestProcessing"] = _wire(self.guest_processing)
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxAgentManagementBackupServerPolicyModel"]
