"""`BackupSQLSettingsImportModel` of the API document."""

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

    from .backup_log_shipping_servers_import_model import BackupLogShippingServersImportModel
    from .e_retain_log_backups_type import ERetainLogBackupsType
    from .esql_logs_processing import ESQLLogsProcessing

_NAME = "BackupSQLSettingsImportModel"
_KNOWN = frozenset(
    "logsProcessing backupMinsCount retainLogBackups keepDaysCount logShippingServers".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupSQLSettingsImportModel(Model):
    """`BackupSQLSettingsImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "logs_processing": "logsProcessing",
        "backup_mins_count": "backupMinsCount",
        "retain_log_backups": "retainLogBackups",
        "keep_days_count": "keepDaysCount",
        "log_shipping_servers": "logShippingServers",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    logs_processing: ESQLLogsProcessing
    backup_mins_count: int | None = None
    retain_log_backups: ERetainLogBackupsType | None = None
    keep_days_count: int | None = None
    log_shipping_servers: BackupLogShippingServersImportModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("logsProcessing")
        if v.__class__ is str:
            self.logs_processing = _m.ESQLLogsProcessing.table[v]
        else:
            self.logs_processing = v
            n -= _required(d, "logsProcessing", _NAME)
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
        v = get("logShippingServers")
        if v.__class__ is dict:
            self.log_shipping_servers = _m.BackupLogShippingServersImportModel.from_dict(v)
        else:
            self.log_shipping_servers = v
            if v is None:
                n -= "logShippingServers" not in d
            else:
                _note(d, "logShippingServers", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "logsProcessing": self.logs_processing,
        }
        if self.backup_mins_count is not None:
            d["backupMinsCount"] = self.backup_mins_count
        if self.retain_log_backups is not None:
            d["retainLogBackups"] = self.retain_log_backups
        if self.keep_days_count is not None:
            d["keepDaysCount"] = self.keep_days_count
        if self.log_shipping_servers is not None:
            d["logShippingServers"] = _wire(self.log_shipping_servers)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupSQLSettingsImportModel"]
