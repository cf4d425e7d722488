"""`ConfigBackupModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .config_backup_encryption_model import ConfigBackupEncryptionModel
    from .config_backup_last_successful_model import ConfigBackupLastSuccessfulModel
    from .config_backup_notifications_model import ConfigBackupNotificationsModel
    from .config_backup_schedule_model import ConfigBackupScheduleModel

_NAME = "ConfigBackupModel"
_KNOWN = frozenset(
    "isEnabled backupRepositoryId restorePointsToKeep notifications schedule lastSuccessfulBackup encryption".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ConfigBackupModel(Model):
    """`ConfigBackupModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "backup_repository_id": "backupRepositoryId",
        "restore_points_to_keep": "restorePointsToKeep",
        "notifications": "notifications",
        "schedule": "schedule",
        "last_successful_backup": "lastSuccessfulBackup",
        "encryption": "encryption",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    backup_repository_id: UUID
    restore_points_to_keep: int
    notifications: ConfigBackupNotificationsModel
    schedule: ConfigBackupScheduleModel
    last_successful_backup: ConfigBackupLastSuccessfulModel
    encryption: ConfigBackupEncryptionModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("backupRepositoryId")
        if v.__class__ is str:
            self.backup_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupRepositoryId", _NAME, "invalid")
        else:
            self.backup_repository_id = v
            n -= _required(d, "backupRepositoryId", _NAME)
        self.restore_points_to_keep = v = get("restorePointsToKeep")
        if v.__class__ is not int:
            n -= _required(d, "restorePointsToKeep", _NAME)
        v = get("notifications")
        if v.__class__ is dict:
            self.notifications = _m.ConfigBackupNotificationsModel.from_dict(v)
        else:
            self.notifications = v
            n -= _required(d, "notifications", _NAME)
        v = get("schedule")
        if v.__class__ is dict:
            self.schedule = _m.ConfigBackupScheduleModel.from_dict(v)
        else:
            self.schedule = v
            n -= _required(d, "schedule", _NAME)
        v = get("lastSuccessfulBackup")
        if v.__class__ is dict:
            self.last_successful_backup = _m.ConfigBackupLastSuccessfulModel.from_dict(v)
        else:
            self.last_successful_backup = v
            n -= _required(d, "lastSuccessfulBackup", _NAME)
        v = get("encryption")
        if v.__class__ is dict:
            self.encryption = _m.ConfigBackupEncryptionModel.from_dict(v)
        else:
            self.encryption = v
            n -= _required(d, "encryption", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
            "backupRepositoryId": self.backup_repository_id,
            "restorePointsToKeep": self.restore_points_to_keep,
            "notifications": _wire(self.notifications),
            "schedule": _wire(self.schedule),
            "lastSuccessfulBackup": _wire(self.last_successful_backup),
            "encryption": _wire(self.encryption),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ConfigBackupModel"]
