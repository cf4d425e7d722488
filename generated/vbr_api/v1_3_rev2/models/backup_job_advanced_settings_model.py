"""`BackupJobAdvancedSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .active_full_settings_model import ActiveFullSettingsModel
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .backup_job_advanced_settings_v_sphere_model import BackupJobAdvancedSettingsVSphereModel
    from .backup_storage_setting_model import BackupStorageSettingModel
    from .e_backup_mode_type import EBackupModeType
    from .full_backup_maintenance_model import FullBackupMaintenanceModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .notification_settings_model import NotificationSettingsModel
    from .primary_storage_integration_settings_model import PrimaryStorageIntegrationSettingsModel
    from .synthetic_full_settings_model import SyntheticFullSettingsModel

_NAME = "BackupJobAdvancedSettingsModel"
_KNOWN = frozenset(
    "backupModeType syntheticFulls activeFulls backupHealth fullBackupMaintenance storageData notifications vSphere storageIntegration scripts".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupJobAdvancedSettingsModel(Model):
    """`BackupJobAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_mode_type": "backupModeType",
        "synthetic_fulls": "syntheticFulls",
        "active_fulls": "activeFulls",
        "backup_health": "backupHealth",
        "full_backup_maintenance": "fullBackupMaintenance",
        "storage_data": "storageData",
        "notifications": "notifications",
        "v_sphere": "vSphere",
        "storage_integration": "storageIntegration",
        "scripts": "scripts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_mode_type: EBackupModeType
    synthetic_fulls: SyntheticFullSettingsModel | None = None
    active_fulls: ActiveFullSettingsModel | None = None
    backup_health: BackupHealthCheckSettingsModels | None = None
    full_backup_maintenance: FullBackupMaintenanceModel | None = None
    storage_data: BackupStorageSettingModel | None = None
    notifications: NotificationSettingsModel | None = None
    v_sphere: BackupJobAdvancedSettingsVSphereModel | None = None
    storage_integration: PrimaryStorageIntegrationSettingsModel | None = None
    scripts: JobScriptsSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        v = get("backupModeType")
        if v.__class__ is str:
            self.backup_mode_type = _m.EBackupModeType.table[v]
        else:
            self.backup_mode_type = v
            n -= _required(d, "backupModeType", _NAME)
        v = get("syntheticFulls")
        if v.__class__ is dict:
            self.synthetic_fulls = _m.SyntheticFullSettingsModel.from_dict(v)
        else:
            self.synthetic_fulls = v
            if v is None:
                n -= "syntheticFulls" not in d
            else:
                _note(d, "syntheticFulls", _NAME, "invalid")
        v = get("activeFulls")
        if v.__class__ is dict:
            self.active_fulls = _m.ActiveFullSettingsModel.from_dict(v)
        else:
            self.active_fulls = v
            if v is None:
                n -= "activeFulls" not in d
            else:
                _note(d, "activeFulls", _NAME, "invalid")
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
            self.storage_data = _m.BackupStorageSettingModel.from_dict(v)
        else:
            self.storage_data = v
            if v is None:
                n -= "storageData" not in d
            else:
                _note(d, "storageData", _NAME, "invalid")
        v = get("notifications")
        if v.__class__ is dict:
            self.notifications = _m.NotificationSettingsModel.from_dict(v)
        else:
            self.notifications = v
            if v is None:
                n -= "notifications" not in d
            else:
                _note(d, "notifications", _NAME, "invalid")
        v = get("vSphere")
        if v.__class__ is dict:
            self.v_sphere = _m.BackupJobAdvancedSettingsVSphereModel.from_dict(v)
        else:
            self.v_sphere = v
            if v is None:
                n -= "vSphere" not in d
            else:
                _note(d, "vSphere", _NAME, "invalid")
        v = get("storageIntegration")
        if v.__class__ is dict:
            self.storage_integration = _m.PrimaryStorageIntegrationSettingsModel.from_dict(v)
        else:
            self.storage_integration = v
            if v is None:
                n -= "storageIntegration" not in d
            else:
                _note(d, "storageIntegration", _NAME, "invalid")
        v = get("scripts")
        if v.__class__ is dict:
            self.scripts = _m.JobScriptsSettingsModel.from_dict(v)
        else:
            self.scripts = v
            if v is None:
                n -= "scripts" not in d
            else:
                _note(d, "scripts", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "backupModeType": self.backup_mode_type,
        }
        if self.synthetic_fulls is not None:
            d["syntheticFulls"] = _wire(self.synthetic_fulls)
        if self.active_fulls is not None:
            d["activeFulls"] = _wire(self.active_fulls)
        if self.backup_health is not None:
            d["backupHealth"] = _wire(self.backup_health)
        if self.full_backup_maintenance is not None:
            d["fullBackupMaintenance"] = _wire(self.full_backup_maintenance)
        if self.storage_data is not None:
            d["storageData"] = _wire(self.storage_data)
        if self.notifications is not None:
            d["notifications"] = _wire(self.notifications)
        if self.v_sphere is not None:
            d["vSphere"] = _wire(self.v_sphere)
        if self.storage_integration is not None:
            d["storageIntegration"] = _wire(self.storage_integration)
        if self.scripts is not None:
            d["scripts"] = _wire(self.scripts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupJobAdvancedSettingsModel"]
