"""`WindowsAgentManagementBackupServerPolicySpec` of the API document."""

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

    from .agent_backup_policy_storage_model import AgentBackupPolicyStorageModel
    from .agent_object_model import AgentObjectModel
    from .backup_schedule_model import BackupScheduleModel
    from .e_agent_backup_job_mode import EAgentBackupJobMode
    from .windows_agent_backup_job_files_model import WindowsAgentBackupJobFilesModel
    from .windows_agent_backup_job_guest_processing_model import (
        WindowsAgentBackupJobGuestProcessingModel,
    )
    from .windows_agent_backup_job_volumes_model import WindowsAgentBackupJobVolumesModel

_NAME = "WindowsAgentManagementBackupServerPolicySpec"
_KNOWN = frozenset(
    "name type description computers backupMode includeUsbDrives volumes files storage guestProcessing schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsAgentManagementBackupServerPolicySpec(JobSpec):
    """`WindowsAgentManagementBackupServerPolicySpec`, a JobSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "computers": "computers",
        "backup_mode": "backupMode",
        "include_usb_drives": "includeUsbDrives",
        "volumes": "volumes",
        "files": "files",
        "storage": "storage",
        "guest_processing": "guestProcessing",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.WINDOWS_AGENT_BACKUP_SERVER_POLICY
    description: str
    computers: list[AgentObjectModel] | None = None
    backup_mode: EAgentBackupJobMode
    include_usb_drives: bool | None = None
    volumes: WindowsAgentBackupJobVolumesModel | None = None
    files: WindowsAgentBackupJobFilesModel | None = None
    storage: AgentBackupPolicyStorageModel
    guest_processing: WindowsAgentBackupJobGuestProcessingModel | None = None
    schedule: BackupScheduleModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 11
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
        self.include_usb_drives = v = get("includeUsbDrives")
        if v.__class__ is not bool:
            if v is None:
                n -= "includeUsbDrives" not in d
            else:
                _note(d, "includeUsbDrives", _NAME, "invalid")
        v = get("volumes")
        if v.__class__ is dict:
            self.volumes = _m.WindowsAgentBackupJobVolumesModel.from_dict(v)
        else:
            self.volumes = v
            if v is None:
                n -= "volumes" not in d
            else:
                _note(d, "volumes", _NAME, "invalid")
        v = get("files")
        if v.__class__ is dict:
            self.files = _m.WindowsAgentBackupJobFilesModel.from_dict(v)
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
            self.guest_processing = _m.WindowsAgentBackupJobGuestProcessingModel.from_dict(v)
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
            "name": self.name,
            "type": self.type,
            "description": self.description,
            "backupMode": self.backup_mode,
            "storage": _wire(self.storage),
        }
        if self.computers is not None:
            d["computers"] = _wire(self.computers)
        if self.include_usb_drives is not None:
            d["includeUsbDrives"] = self.include_usb_drives
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


__all__ = ["WindowsAgentManagementBackupServerPolicySpec"]
