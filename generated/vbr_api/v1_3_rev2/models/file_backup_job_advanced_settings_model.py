"""`FileBackupJobAdvancedSettingsModel` of the API document."""

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

    from .acl_handling_settings_model import ACLHandlingSettingsModel
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .backup_item_versions_settings_model import BackupItemVersionsSettingsModel
    from .file_backup_notification_settings_model import FileBackupNotificationSettingsModel
    from .file_backup_storage_settings_model import FileBackupStorageSettingsModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .symbolic_links_settings_model import SymbolicLinksSettingsModel

_NAME = "FileBackupJobAdvancedSettingsModel"
_KNOWN = frozenset(
    "fileVersions aclHandling symbolicLinks storageData backupHealth scripts notifications".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupJobAdvancedSettingsModel(Model):
    """`FileBackupJobAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "file_versions": "fileVersions",
        "acl_handling": "aclHandling",
        "symbolic_links": "symbolicLinks",
        "storage_data": "storageData",
        "backup_health": "backupHealth",
        "scripts": "scripts",
        "notifications": "notifications",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    file_versions: BackupItemVersionsSettingsModel | None = None
    acl_handling: ACLHandlingSettingsModel | None = None
    symbolic_links: SymbolicLinksSettingsModel | None = None
    storage_data: FileBackupStorageSettingsModel | None = None
    backup_health: BackupHealthCheckSettingsModels | None = None
    scripts: JobScriptsSettingsModel | None = None
    notifications: FileBackupNotificationSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("fileVersions")
        if v.__class__ is dict:
            self.file_versions = _m.BackupItemVersionsSettingsModel.from_dict(v)
        else:
            self.file_versions = v
            if v is None:
                n -= "fileVersions" not in d
            else:
                _note(d, "fileVersions", _NAME, "invalid")
        v = get("aclHandling")
        if v.__class__ is dict:
            self.acl_handling = _m.ACLHandlingSettingsModel.from_dict(v)
        else:
            self.acl_handling = v
            if v is None:
                n -= "aclHandling" not in d
            else:
                _note(d, "aclHandling", _NAME, "invalid")
        v = get("symbolicLinks")
        if v.__class__ is dict:
            self.symbolic_links = _m.SymbolicLinksSettingsModel.from_dict(v)
        else:
            self.symbolic_links = v
            if v is None:
                n -= "symbolicLinks" not in d
            else:
                _note(d, "symbolicLinks", _NAME, "invalid")
        v = get("storageData")
        if v.__class__ is dict:
            self.storage_data = _m.FileBackupStorageSettingsModel.from_dict(v)
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
            self.notifications = _m.FileBackupNotificationSettingsModel.from_dict(v)
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
        if self.file_versions is not None:
            d["fileVersions"] = _wire(self.file_versions)
        if self.acl_handling is not None:
            d["aclHandling"] = _wire(self.acl_handling)
        if self.symbolic_links is not None:
            d["symbolicLinks"] = _wire(self.symbolic_links)
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


__all__ = ["FileBackupJobAdvancedSettingsModel"]
