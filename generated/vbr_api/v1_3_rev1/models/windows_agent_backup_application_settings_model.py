"""`WindowsAgentBackupApplicationSettingsModel` of the API document."""

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

    from .agent_backup_oracle_settings_model import AgentBackupOracleSettingsModel
    from .agent_backup_sharepoint_settings_model import AgentBackupSharepointSettingsModel
    from .agent_backup_sql_settings_model import AgentBackupSQLSettingsModel
    from .agent_object_model import AgentObjectModel
    from .e_transaction_logs_settings import ETransactionLogsSettings
    from .windows_agent_backup_script_settings_model import WindowsAgentBackupScriptSettingsModel

_NAME = "WindowsAgentBackupApplicationSettingsModel"
_KNOWN = frozenset(
    "machineObject isProcessingEnabled transactionLogs sql oracle sharePoint scripts".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsAgentBackupApplicationSettingsModel(Model):
    """`WindowsAgentBackupApplicationSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "machine_object": "machineObject",
        "is_processing_enabled": "isProcessingEnabled",
        "transaction_logs": "transactionLogs",
        "sql": "sql",
        "oracle": "oracle",
        "share_point": "sharePoint",
        "scripts": "scripts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    machine_object: AgentObjectModel
    is_processing_enabled: bool
    transaction_logs: ETransactionLogsSettings | None = None
    sql: AgentBackupSQLSettingsModel | None = None
    oracle: AgentBackupOracleSettingsModel | None = None
    share_point: AgentBackupSharepointSettingsModel | None = None
    scripts: WindowsAgentBackupScriptSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("machineObject")
        if v.__class__ is dict:
            self.machine_object = _m.AgentObjectModel.from_dict(v)
        else:
            self.machine_object = v
            n -= _required(d, "machineObject", _NAME)
        self.is_processing_enabled = v = get("isProcessingEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isProcessingEnabled", _NAME)
        v = get("transactionLogs")
        if v.__class__ is str:
            self.transaction_logs = _m.ETransactionLogsSettings.table[v]
        else:
            self.transaction_logs = v
            if v is None:
                n -= "transactionLogs" not in d
            else:
                _note(d, "transactionLogs", _NAME, "invalid")
        v = get("sql")
        if v.__class__ is dict:
            self.sql = _m.AgentBackupSQLSettingsModel.from_dict(v)
        else:
            self.sql = v
            if v is None:
                n -= "sql" not in d
            else:
                _note(d, "sql", _NAME, "invalid")
        v = get("oracle")
        if v.__class__ is dict:
            self.oracle = _m.AgentBackupOracleSettingsModel.from_dict(v)
        else:
            self.oracle = v
            if v is None:
                n -= "oracle" not in d
            else:
                _note(d, "oracle", _NAME, "invalid")
        v = get("sharePoint")
        if v.__class__ is dict:
            self.share_point = _m.AgentBackupSharepointSettingsModel.from_dict(v)
        else:
            self.share_point = v
            if v is None:
                n -= "sharePoint" not in d
            else:
                _note(d, "sharePoint", _NAME, "invalid")
        v = get("scripts")
        if v.__class__ is dict:
            self.scripts = _m.WindowsAgentBackupScriptSettingsModel.from_dict(v)
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
            "machineObject": _wire(self.machine_object),
            "isProcessingEnabled": self.is_processing_enabled,
        }
        if self.transaction_logs is not None:
            d["transactionLogs"] = self.transaction_logs
        if self.sql is not None:
            d["sql"] = _wire(self.sql)
        if self.oracle is not None:
            d["oracle"] = _wire(self.oracle)
        if self.share_point is not None:
            d["sharePoint"] = _wire(self.share_point)
        if self.scripts is not None:
            d["scripts"] = _wire(self.scripts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsAgentBackupApplicationSettingsModel"]
