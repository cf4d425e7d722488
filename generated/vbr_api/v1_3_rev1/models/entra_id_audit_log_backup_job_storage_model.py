"""`EntraIDAuditLogBackupJobStorageModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .entra_id_audit_log_backup_job_advanced_settings_model import (
        EntraIDAuditLogBackupJobAdvancedSettingsModel,
    )
    from .entra_id_audit_log_retention_policy_settings_model import (
        EntraIDAuditLogRetentionPolicySettingsModel,
    )

_NAME = "EntraIDAuditLogBackupJobStorageModel"
_KNOWN = frozenset("backupRepositoryId sourceBackupId retentionPolicy advancedSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIDAuditLogBackupJobStorageModel(Model):
    """`EntraIDAuditLogBackupJobStorageModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_repository_id": "backupRepositoryId",
        "source_backup_id": "sourceBackupId",
        "retention_policy": "retentionPolicy",
        "advanced_settings": "advancedSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_repository_id: UUID | None = None
    source_backup_id: UUID | None = None
    retention_policy: EntraIDAuditLogRetentionPolicySettingsModel | None = None
    advanced_settings: EntraIDAuditLogBackupJobAdvancedSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("backupRepositoryId")
        if v.__class__ is str:
            self.backup_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupRepositoryId", _NAME, "invalid")
        else:
            self.backup_repository_id = v
            if v is None:
                n -= "backupRepositoryId" not in d
            else:
                _note(d, "backupRepositoryId", _NAME, "invalid")
        v = get("sourceBackupId")
        if v.__class__ is str:
            self.source_backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sourceBackupId", _NAME, "invalid")
        else:
            self.source_backup_id = v
            if v is None:
                n -= "sourceBackupId" not in d
            else:
                _note(d, "sourceBackupId", _NAME, "invalid")
        v = get("retentionPolicy")
        if v.__class__ is dict:
            self.retention_policy = _m.EntraIDAuditLogRetentionPolicySettingsModel.from_dict(v)
        else:
            self.retention_policy = v
            if v is None:
                n -= "retentionPolicy" not in d
            else:
                _note(d, "retentionPolicy", _NAME, "invalid")
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.EntraIDAuditLogBackupJobAdvancedSettingsModel.from_dict(v)
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
        d: dict[str, Any] = {}
        if self.backup_repository_id is not None:
            d["backupRepositoryId"] = self.backup_repository_id
        if self.source_backup_id is not None:
            d["sourceBackupId"] = self.source_backup_id
        if self.retention_policy is not None:
            d["retentionPolicy"] = _wire(self.retention_policy)
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIDAuditLogBackupJobStorageModel"]
