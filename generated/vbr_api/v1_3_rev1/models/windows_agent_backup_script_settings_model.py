"""`WindowsAgentBackupScriptSettingsModel` of the API document."""

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

    from .backup_windows_script_model import BackupWindowsScriptModel
    from .e_backup_script_processing_mode import EBackupScriptProcessingMode

_NAME = "WindowsAgentBackupScriptSettingsModel"
_KNOWN = frozenset("scriptProcessingMode snapshotScripts".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsAgentBackupScriptSettingsModel(Model):
    """`WindowsAgentBackupScriptSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "script_processing_mode": "scriptProcessingMode",
        "snapshot_scripts": "snapshotScripts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    script_processing_mode: EBackupScriptProcessingMode
    snapshot_scripts: BackupWindowsScriptModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("scriptProcessingMode")
        if v.__class__ is str:
            self.script_processing_mode = _m.EBackupScriptProcessingMode.table[v]
        else:
            self.script_processing_mode = v
            n -= _required(d, "scriptProcessingMode", _NAME)
        v = get("snapshotScripts")
        if v.__class__ is dict:
            self.snapshot_scripts = _m.BackupWindowsScriptModel.from_dict(v)
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
        d: dict[str, Any] = {
            "scriptProcessingMode": self.script_processing_mode,
        }
        if self.snapshot_scripts is not None:
            d["snapshotScripts"] = _wire(self.snapshot_scripts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsAgentBackupScriptSettingsModel"]
