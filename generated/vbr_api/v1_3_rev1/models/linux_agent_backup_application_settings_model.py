"""`LinuxAgentBackupApplicationSettingsModel` of the API document."""

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

    from .agent_backup_my_sql_settings_model import AgentBackupMySQLSettingsModel
    from .agent_backup_oracle_settings_model import AgentBackupOracleSettingsModel
    from .agent_backup_postgre_sql_settings_model import AgentBackupPostgreSQLSettingsModel
    from .agent_object_model import AgentObjectModel
    from .e_application_settings_vss import EApplicationSettingsVSS
    from .linux_agent_backup_script_settings_model import LinuxAgentBackupScriptSettingsModel

_NAME = "LinuxAgentBackupApplicationSettingsModel"
_KNOWN = frozenset("machineObject vss oracle mySql postgreSql scripts".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxAgentBackupApplicationSettingsModel(Model):
    """`LinuxAgentBackupApplicationSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "machine_object": "machineObject",
        "vss": "vss",
        "oracle": "oracle",
        "my_sql": "mySql",
        "postgre_sql": "postgreSql",
        "scripts": "scripts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    machine_object: AgentObjectModel
    vss: EApplicationSettingsVSS | None = None
    oracle: AgentBackupOracleSettingsModel | None = None
    my_sql: AgentBackupMySQLSettingsModel | None = None
    postgre_sql: AgentBackupPostgreSQLSettingsModel | None = None
    scripts: LinuxAgentBackupScriptSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("machineObject")
        if v.__class__ is dict:
            self.machine_object = _m.AgentObjectModel.from_dict(v)
        else:
            self.machine_object = v
            n -= _required(d, "machineObject", _NAME)
        v = get("vss")
        if v.__class__ is str:
            self.vss = _m.EApplicationSettingsVSS.table[v]
        else:
            self.vss = v
            if v is None:
                n -= "vss" not in d
            else:
                _note(d, "vss", _NAME, "invalid")
        v = get("oracle")
        if v.__class__ is dict:
            self.oracle = _m.AgentBackupOracleSettingsModel.from_dict(v)
        else:
            self.oracle = v
            if v is None:
                n -= "oracle" not in d
            else:
                _note(d, "oracle", _NAME, "invalid")
        v = get("mySql")
        if v.__class__ is dict:
            self.my_sql = _m.AgentBackupMySQLSettingsModel.from_dict(v)
        else:
            self.my_sql = v
            if v is None:
                n -= "mySql" not in d
            else:
                _note(d, "mySql", _NAME, "invalid")
        v = get("postgreSql")
        if v.__class__ is dict:
            self.postgre_sql = _m.AgentBackupPostgreSQLSettingsModel.from_dict(v)
        else:
            self.postgre_sql = v
            if v is None:
                n -= "postgreSql" not in d
            else:
                _note(d, "postgreSql", _NAME, "invalid")
        v = get("scripts")
        if v.__class__ is dict:
            self.scripts = _m.LinuxAgentBackupScriptSettingsModel.from_dict(v)
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
        }
        if self.vss is not None:
            d["vss"] = self.vss
        if self.oracle is not None:
            d["oracle"] = _wire(self.oracle)
        if self.my_sql is not None:
            d["mySql"] = _wire(self.my_sql)
        if self.postgre_sql is not None:
            d["postgreSql"] = _wire(self.postgre_sql)
        if self.scripts is not None:
            d["scripts"] = _wire(self.scripts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxAgentBackupApplicationSettingsModel"]
