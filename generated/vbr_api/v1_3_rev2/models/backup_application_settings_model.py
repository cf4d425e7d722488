"""`BackupApplicationSettingsModel` of the API document."""

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

    from .backup_fs_exclusions_model import BackupFSExclusionsModel
    from .backup_oracle_settings_model import BackupOracleSettingsModel
    from .backup_postgre_sql_settings_model import BackupPostgreSQLSettingsModel
    from .backup_script_settings_model import BackupScriptSettingsModel
    from .backup_sql_settings_model import BackupSQLSettingsModel
    from .e_application_settings_vss import EApplicationSettingsVSS
    from .e_transaction_logs_settings import ETransactionLogsSettings
    from .inventory_object_model import InventoryObjectModel

_NAME = "BackupApplicationSettingsModel"
_KNOWN = frozenset(
    "vmObject vss usePersistentGuestAgent transactionLogs sql oracle postgreSQL exclusions scripts".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupApplicationSettingsModel(Model):
    """`BackupApplicationSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vm_object": "vmObject",
        "vss": "vss",
        "use_persistent_guest_agent": "usePersistentGuestAgent",
        "transaction_logs": "transactionLogs",
        "sql": "sql",
        "oracle": "oracle",
        "postgre_sql": "postgreSQL",
        "exclusions": "exclusions",
        "scripts": "scripts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vm_object: InventoryObjectModel
    vss: EApplicationSettingsVSS
    use_persistent_guest_agent: bool | None = None
    transaction_logs: ETransactionLogsSettings | None = None
    sql: BackupSQLSettingsModel | None = None
    oracle: BackupOracleSettingsModel | None = None
    postgre_sql: BackupPostgreSQLSettingsModel | None = None
    exclusions: BackupFSExclusionsModel | None = None
    scripts: BackupScriptSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("vmObject")
        if v.__class__ is dict:
            self.vm_object = _m.InventoryObjectModel.from_dict(v)
        else:
            self.vm_object = v
            n -= _required(d, "vmObject", _NAME)
        v = get("vss")
        if v.__class__ is str:
            self.vss = _m.EApplicationSettingsVSS.table[v]
        else:
            self.vss = v
            n -= _required(d, "vss", _NAME)
        self.use_persistent_guest_agent = v = get("usePersistentGuestAgent")
        if v.__class__ is not bool:
            if v is None:
                n -= "usePersistentGuestAgent" not in d
            else:
                _note(d, "usePersistentGuestAgent", _NAME, "invalid")
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
            self.sql = _m.BackupSQLSettingsModel.from_dict(v)
        else:
            self.sql = v
            if v is None:
                n -= "sql" not in d
            else:
                _note(d, "sql", _NAME, "invalid")
        v = get("oracle")
        if v.__class__ is dict:
            self.oracle = _m.BackupOracleSettingsModel.from_dict(v)
        else:
            self.oracle = v
            if v is None:
                n -= "oracle" not in d
            else:
                _note(d, "oracle", _NAME, "invalid")
        v = get("postgreSQL")
        if v.__class__ is dict:
            self.postgre_sql = _m.BackupPostgreSQLSettingsModel.from_dict(v)
        else:
            self.postgre_sql = v
            if v is None:
                n -= "postgreSQL" not in d
            else:
                _note(d, "postgreSQL", _NAME, "invalid")
        v = get("exclusions")
        if v.__class__ is dict:
            self.exclusions = _m.BackupFSExclusionsModel.from_dict(v)
        else:
            self.exclusions = v
            if v is None:
                n -= "exclusions" not in d
            else:
                _note(d, "exclusions", _NAME, "invalid")
        v = get("scripts")
        if v.__class__ is dict:
            self.scripts = _m.BackupScriptSettingsModel.from_dict(v)
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
            "vmObject": _wire(self.vm_object),
            "vss": self.vss,
        }
        if self.use_persistent_guest_agent is not None:
            d["usePersistentGuestAgent"] = self.use_persistent_guest_agent
        if self.transaction_logs is not None:
            d["transactionLogs"] = self.transaction_logs
        if self.sql is not None:
            d["sql"] = _wire(self.sql)
        if self.oracle is not None:
            d["oracle"] = _wire(self.oracle)
        if self.postgre_sql is not None:
            d["postgreSQL"] = _wire(self.postgre_sql)
        if self.exclusions is not None:
            d["exclusions"] = _wire(self.exclusions)
        if self.scripts is not None:
            d["scripts"] = _wire(self.scripts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupApplicationSettingsModel"]
