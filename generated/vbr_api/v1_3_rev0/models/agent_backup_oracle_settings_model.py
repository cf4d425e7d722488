"""`AgentBackupOracleSettingsModel` of the API document."""

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
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_backup_oracle_logs_settings import EBackupOracleLogsSettings
    from .e_retain_log_backups_type import ERetainLogBackupsType

_NAME = "AgentBackupOracleSettingsModel"
_KNOWN = frozenset(
    "useGuestCredentials credentialsId archiveLogs deleteHoursCount deleteGBsCount backupLogs backupMinsCount retainLogBackups keepDaysCount".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupOracleSettingsModel(Model):
    """`AgentBackupOracleSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "use_guest_credentials": "useGuestCredentials",
        "credentials_id": "credentialsId",
        "archive_logs": "archiveLogs",
        "delete_hours_count": "deleteHoursCount",
        "delete_g_bs_count": "deleteGBsCount",
        "backup_logs": "backupLogs",
        "backup_mins_count": "backupMinsCount",
        "retain_log_backups": "retainLogBackups",
        "keep_days_count": "keepDaysCount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    use_guest_credentials: bool
    credentials_id: UUID | None = None
    archive_logs: EBackupOracleLogsSettings
    delete_hours_count: int | None = None
    delete_g_bs_count: int | None = None
    backup_logs: bool | None = None
    backup_mins_count: int | None = None
    retain_log_backups: ERetainLogBackupsType | None = None
    keep_days_count: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        self.use_guest_credentials = v = get("useGuestCredentials")
        if v.__class__ is not bool:
            n -= _required(d, "useGuestCredentials", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        v = get("archiveLogs")
        if v.__class__ is str:
            self.archive_logs = _m.EBackupOracleLogsSettings.table[v]
        else:
            self.archive_logs = v
            n -= _required(d, "archiveLogs", _NAME)
        self.delete_hours_count = v = get("deleteHoursCount")
        if v.__class__ is not int:
            if v is None:
                n -= "deleteHoursCount" not in d
            else:
                _note(d, "deleteHoursCount", _NAME, "invalid")
        self.delete_g_bs_count = v = get("deleteGBsCount")
        if v.__class__ is not int:
            if v is None:
                n -= "deleteGBsCount" not in d
            else:
                _note(d, "deleteGBsCount", _NAME, "invalid")
        self.backup_logs = v = get("backupLogs")
        if v.__class__ is not bool:
            if v is None:
                n -= "backupLogs" not in d
            else:
                _note(d, "backupLogs", _NAME, "invalid")
        self.backup_mins_count = v = get("backupMinsCount")
        if v.__class__ is not int:
            if v is None:
                n -= "backupMinsCount" not in d
            else:
                _note(d, "backupMinsCount", _NAME, "invalid")
        v = get("retainLogBackups")
        if v.__class__ is str:
            self.retain_log_backups = _m.ERetainLogBackupsType.table[v]
        else:
            self.retain_log_backups = v
            if v is None:
                n -= "retainLogBackups" not in d
            else:
                _note(d, "retainLogBackups", _NAME, "invalid")
        self.keep_days_count = v = get("keepDaysCount")
        if v.__class__ is not int:
            if v is None:
                n -= "keepDaysCount" not in d
            else:
                _note(d, "keepDaysCount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "useGuestCredentials": self.use_guest_credentials,
            "archiveLogs": self.archive_logs,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.delete_hours_count is not None:
            d["deleteHoursCount"] = self.delete_hours_count
        if self.delete_g_bs_count is not None:
            d["deleteGBsCount"] = self.delete_g_bs_count
        if self.backup_logs is not None:
            d["backupLogs"] = self.backup_logs
        if self.backup_mins_count is not None:
            d["backupMinsCount"] = self.backup_mins_count
        if self.retain_log_backups is not None:
            d["retainLogBackups"] = self.retain_log_backups
        if self.keep_days_count is not None:
            d["keepDaysCount"] = self.keep_days_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupOracleSettingsModel"]
