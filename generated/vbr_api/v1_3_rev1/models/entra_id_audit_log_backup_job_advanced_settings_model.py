"""`EntraIDAuditLogBackupJobAdvancedSettingsModel` of the API document."""

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

    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .entra_id_audit_log_notification_settings_model import (
        EntraIDAuditLogNotificationSettingsModel,
    )
    from .entra_id_backup_storage_settings_model import EntraIDBackupStorageSettingsModel
    from .job_scripts_settings_model import JobScriptsSettingsModel

_NAME = "EntraIDAuditLogBackupJobAdvancedSettingsModel"
_KNOWN = frozenset("storageData backupHealth scripts notifications".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIDAuditLogBackupJobAdvancedSettingsModel(Model):
    """`EntraIDAuditLogBackupJobAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "storage_data": "storageData",
        "backup_health": "backupHealth",
        "scripts": "scripts",
        "notifications": "notifications",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    storage_data: EntraIDBackupStorageSettingsModel | None = None
    backup_health: BackupHealthCheckSettingsModels | None = None
    scripts: JobScriptsSettingsModel | None = None
    notifications: EntraIDAuditLogNotificationSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("storageData")
        if v.__class__ is dict:
            self.storage_data = _m.EntraIDBackupStorageSettingsModel.from_dict(v)
        else:
            self.storage_data = v
            if v is None:
                n -= "storageData" not in d
            else:
                _note(d, "storageData", _NAME, "invalid")
        v = get("backupHealth")
        if v.__class__ is dict:
            self.backup_health = _m.BackupHealthCheckSettingsModels.from_dict(v)
        else:
            self.backup_health = v
            if v is None:
                n -= "backupHealth" not in d
            else:
                _note(d, "backupHealth", _NAME, "invalid")
        v = get("scripts")
        if v.__class__ is dict:
            self.scripts = _m.JobScriptsSettingsModel.from_dict(v)
        else:
            self.scripts = v
            if v is None:
                n -= "scripts" not in d
            else:
                _note(d, "scripts", _NAME, "invalid")
        v = get("notifications")
        if v.__class__ is dict:
            self.notifications = _m.EntraIDAuditLogNotificationSettingsModel.from_dict(v)
        else:
            self.notifications = v
            if v is None:
                n -= "notifications" not in d
            else:
                _note(d, "notifications", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.storage_data is not None:
            d["storageData"] = _wire(self.storage_data)
        if self.backup_health is not None:
            d["backupHealth"] = _wire(self.backup_health)
        if self.scripts is not None:
            d["scripts"] = _wire(self.scripts)
        if self.notifications is not None:
            d["notifications"] = _wire(self.notifications)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIDAuditLogBackupJobAdvancedSettingsModel"]
