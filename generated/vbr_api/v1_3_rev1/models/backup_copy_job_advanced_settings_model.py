"""`BackupCopyJobAdvancedSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .backup_copy_job_notification_settings_model import BackupCopyJobNotificationSettingsModel
    from .backup_copy_job_rpo_monitor_model import BackupCopyJobRPOMonitorModel
    from .backup_copy_job_storage_settings_model import BackupCopyJobStorageSettingsModel
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .full_backup_maintenance_model import FullBackupMaintenanceModel
    from .job_scripts_settings_model import JobScriptsSettingsModel

_NAME = "BackupCopyJobAdvancedSettingsModel"
_KNOWN = frozenset(
    "backupHealth fullBackupMaintenance storageData rpoMonitor notifications scripts useMostRecentRestorePoint".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupCopyJobAdvancedSettingsModel(Model):
    """`BackupCopyJobAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_health": "backupHealth",
        "full_backup_maintenance": "fullBackupMaintenance",
        "storage_data": "storageData",
        "rpo_monitor": "rpoMonitor",
        "notifications": "notifications",
        "scripts": "scripts",
        "use_most_recent_restore_point": "useMostRecentRestorePoint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_health: BackupHealthCheckSettingsModels | None = None
    full_backup_maintenance: FullBackupMaintenanceModel | None = None
    storage_data: BackupCopyJobStorageSettingsModel | None = None
    rpo_monitor: BackupCopyJobRPOMonitorModel | None = None
    notifications: BackupCopyJobNotificationSettingsModel | None = None
    scripts: JobScriptsSettingsModel | None = None
    use_most_recent_restore_point: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("backupHealth")
        if v.__class__ is dict:
            self.backup_health = _m.BackupHealthCheckSettingsModels.from_dict(v)
        else:
            self.backup_health = v
            if v is None:
                n -= "backupHealth" not in d
            else:
                _note(d, "backupHealth", _NAME, "invalid")
        v = get("fullBackupMaintenance")
        if v.__class__ is dict:
            self.full_backup_maintenance = _m.FullBackupMaintenanceModel.from_dict(v)
        else:
            self.full_backup_maintenance = v
            if v is None:
                n -= "fullBackupMaintenance" not in d
            else:
                _note(d, "fullBackupMaintenance", _NAME, "invalid")
        v = get("storageData")
        if v.__class__ is dict:
            self.storage_data = _m.BackupCopyJobStorageSettingsModel.from_dict(v)
        else:
            self.storage_data = v
            if v is None:
                n -= "storageData" not in d
            else:
                _note(d, "storageData", _NAME, "invalid")
        v = get("rpoMonitor")
        if v.__class__ is dict:
            self.rpo_monitor = _m.BackupCopyJobRPOMonitorModel.from_dict(v)
        else:
            self.rpo_monitor = v
            if v is None:
                n -= "rpoMonitor" not in d
            else:
                _note(d, "rpoMonitor", _NAME, "invalid")
        v = get("notifications")
        if v.__class__ is dict:
            self.notifications = _m.BackupCopyJobNotificationSettingsModel.from_dict(v)
        else:
            self.notifications = v
            if v is None:
                n -= "notifications" not in d
            else:
                _note(d, "notifications", _NAME, "invalid")
        v = get("scripts")
        if v.__class__ is dict:
            self.scripts = _m.JobScriptsSettingsModel.from_dict(v)
        else:
            self.scripts = v
            if v is None:
                n -= "scripts" not in d
            else:
                _note(d, "scripts", _NAME, "invalid")
        self.use_most_recent_restore_point = v = get("useMostRecentRestorePoint")
        if v.__class__ is not bool:
            if v is None:
                n -= "useMostRecentRestorePoint" not in d
            else:
                _note(d, "useMostRecentRestorePoint", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.backup_health is not None:
            d["backupHealth"] = _wire(self.backup_health)
        if self.full_backup_maintenance is not None:
            d["fullBackupMaintenance"] = _wire(self.full_backup_maintenance)
        if self.storage_data is not None:
            d["storageData"] = _wire(self.storage_data)
        if self.rpo_monitor is not None:
            d["rpoMonitor"] = _wire(self.rpo_monitor)
        if self.notifications is not None:
            d["notifications"] = _wire(self.notifications)
        if self.scripts is not None:
            d["scripts"] = _wire(self.scripts)
        if self.use_most_recent_restore_point is not None:
            d["useMostRecentRestorePoint"] = self.use_most_recent_restore_point
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupCopyJobAdvancedSettingsModel"]
