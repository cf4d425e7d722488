"""`BackupJobStorageImportModel` of the API document."""

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

    from .backup_job_advanced_settings_model import BackupJobAdvancedSettingsModel
    from .backup_job_import_proxies_model import BackupJobImportProxiesModel
    from .backup_job_retention_policy_settings_model import BackupJobRetentionPolicySettingsModel
    from .backup_repository_import_model import BackupRepositoryImportModel
    from .gfs_policy_settings_model import GFSPolicySettingsModel

_NAME = "BackupJobStorageImportModel"
_KNOWN = frozenset(
    "backupRepository backupProxies retentionPolicy gfsPolicy advancedSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupJobStorageImportModel(Model):
    """`BackupJobStorageImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_repository": "backupRepository",
        "backup_proxies": "backupProxies",
        "retention_policy": "retentionPolicy",
        "gfs_policy": "gfsPolicy",
        "advanced_settings": "advancedSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_repository: BackupRepositoryImportModel
    backup_proxies: BackupJobImportProxiesModel
    retention_policy: BackupJobRetentionPolicySettingsModel
    gfs_policy: GFSPolicySettingsModel | None = None
    advanced_settings: BackupJobAdvancedSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("backupRepository")
        if v.__class__ is dict:
            self.backup_repository = _m.BackupRepositoryImportModel.from_dict(v)
        else:
            self.backup_repository = v
            n -= _required(d, "backupRepository", _NAME)
        v = get("backupProxies")
        if v.__class__ is dict:
            self.backup_proxies = _m.BackupJobImportProxiesModel.from_dict(v)
        else:
            self.backup_proxies = v
            n -= _required(d, "backupProxies", _NAME)
        v = get("retentionPolicy")
        if v.__class__ is dict:
            self.retention_policy = _m.BackupJobRetentionPolicySettingsModel.from_dict(v)
        else:
            self.retention_policy = v
            n -= _required(d, "retentionPolicy", _NAME)
        v = get("gfsPolicy")
        if v.__class__ is dict:
            self.gfs_policy = _m.GFSPolicySettingsModel.from_dict(v)
        else:
            self.gfs_policy = v
            if v is None:
                n -= "gfsPolicy" not in d
            else:
                _note(d, "gfsPolicy", _NAME, "invalid")
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.BackupJobAdvancedSettingsModel.from_dict(v)
        else:
            self.advanced_settings = v
            if v is None:
                n -= "advancedSettings" not in d
            else:
                _note(d, "advancedSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "backupRepository": _wire(self.backup_repository),
            "backupProxies": _wire(self.backup_proxies),
            "retentionPolicy": _wire(self.retention_policy),
        }
        if self.gfs_policy is not None:
            d["gfsPolicy"] = _wire(self.gfs_policy)
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupJobStorageImportModel"]
