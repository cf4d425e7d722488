"""`LinuxAgentBackupScriptSettingsModel` of the API document."""

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

    from .backup_job_script_model import BackupJobScriptModel
    from .backup_linux_script_model import BackupLinuxScriptModel

_NAME = "LinuxAgentBackupScriptSettingsModel"
_KNOWN = frozenset("isExecutionEnabled jobScripts snapshotScripts".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxAgentBackupScriptSettingsModel(Model):
    """`LinuxAgentBackupScriptSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_execution_enabled": "isExecutionEnabled",
        "job_scripts": "jobScripts",
        "snapshot_scripts": "snapshotScripts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_execution_enabled: bool | None = None
    job_scripts: BackupJobScriptModel | None = None
    snapshot_scripts: BackupLinuxScriptModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_execution_enabled = v = get("isExecutionEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "isExecutionEnabled" not in d
            else:
                _note(d, "isExecutionEnabled", _NAME, "invalid")
        v = get("jobScripts")
        if v.__class__ is dict:
            self.job_scripts = _m.BackupJobScriptModel.from_dict(v)
        else:
            self.job_scripts = v
            if v is None:
                n -= "jobScripts" not in d
            else:
                _note(d, "jobScripts", _NAME, "invalid")
        v = get("snapshotScripts")
        if v.__class__ is dict:
            self.snapshot_scripts = _m.BackupLinuxScriptModel.from_dict(v)
        else:
            self.snapshot_scripts = v
            if v is None:
                n -= "snapshotScripts" not in d
            else:
                _note(d, "snapshotScripts", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.is_execution_enabled is not None:
            d["isExecutionEnabled"] = self.is_execution_enabled
        if self.job_scripts is not None:
            d["jobScripts"] = _wire(self.job_scripts)
        if self.snapshot_scripts is not None:
            d["snapshotScripts"] = _wire(self.snapshot_scripts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxAgentBackupScriptSettingsModel"]
