"""`AgentBackupPostgreSQLSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .postgre_sql_settings_model import PostgreSQLSettingsModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "AgentBackupPostgreSQLSettingsModel"
_KNOWN = frozenset(
    "useGuestCredentials credentialsId userConnectionType backupLogs backupMinsCount retainLogBackups keepDaysCount tempArchiveLogsPath".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupPostgreSQLSettingsModel(PostgreSQLSettingsModel):
    """`AgentBackupPostgreSQLSettingsModel`, a PostgreSQLSettingsModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "use_guest_credentials": "useGuestCredentials",
        "credentials_id": "credentialsId",
        "user_connection_type": "userConnectionType",
        "backup_logs": "backupLogs",
        "backup_mins_count": "backupMinsCount",
        "retain_log_backups": "retainLogBackups",
        "keep_days_count": "keepDaysCount",
        "temp_archive_logs_path": "tempArchiveLogsPath",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.use_guest_credentials = v = get("useGuestCredentials")
        if v.__class__ is not bool:
            if v is None:
                n -= "useGuestCredentials" not in d
            else:
                _note(d, "useGuestCredentials", _NAME, "invalid")
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
        v = get("userConnectionType")
        if v.__class__ is str:
            self.user_connection_type = _m.EPostgreSQLUserConnectionType.table[v]
        else:
            self.user_connection_type = v
            if v is None:
                n -= "userConnectionType" not in d
            else:
                _note(d, "userConnectionType", _NAME, "invalid")
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
        self.temp_archive_logs_path = v = get("tempArchiveLogsPath")
        if v.__class__ is not str:
            if v is None:
                n -= "tempArchiveLogsPath" not in d
            else:
                _note(d, "tempArchiveLogsPath", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.use_guest_credentials is not None:
            d["useGuestCredentials"] = self.use_guest_credentials
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.user_connection_type is not None:
            d["userConnectionType"] = self.user_connection_type
        if self.backup_logs is not None:
            d["backupLogs"] = self.backup_logs
        if self.backup_mins_count is not None:
            d["backupMinsCount"] = self.backup_mins_count
        if self.retain_log_backups is not None:
            d["retainLogBackups"] = self.retain_log_backups
        if self.keep_days_count is not None:
            d["keepDaysCount"] = self.keep_days_count
        if self.temp_archive_logs_path is not None:
            d["tempArchiveLogsPath"] = self.temp_archive_logs_path
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupPostgreSQLSettingsModel"]
