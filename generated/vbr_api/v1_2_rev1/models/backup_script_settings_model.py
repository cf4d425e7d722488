"""`BackupScriptSettingsModel` of the API document."""

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

    from .backup_linux_script_model import BackupLinuxScriptModel
    from .backup_windows_script_model import BackupWindowsScriptModel
    from .e_backup_script_processing_mode import EBackupScriptProcessingMode

_NAME = "BackupScriptSettingsModel"
_KNOWN = frozenset("scriptProcessingMode windowsScripts linuxScripts".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupScriptSettingsModel(Model):
    """`BackupScriptSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "script_processing_mode": "scriptProcessingMode",
        "windows_scripts": "windowsScripts",
        "linux_scripts": "linuxScripts",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    script_processing_mode: EBackupScriptProcessingMode
    windows_scripts: BackupWindowsScriptModel | None = None
    linux_scripts: BackupLinuxScriptModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("scriptProcessingMode")
        if v.__class__ is str:
            self.script_processing_mode = _m.EBackupScriptProcessingMode.table[v]
        else:
            self.script_processing_mode = v
            n -= _required(d, "scriptProcessingMode", _NAME)
        v = get("windowsScripts")
        if v.__class__ is dict:
            self.windows_scripts = _m.BackupWindowsScriptModel.from_dict(v)
        else:
            self.windows_scripts = v
            if v is None:
                n -= "windowsScripts" not in d
            else:
                _note(d, "windowsScripts", _NAME, "invalid")
        v = get("linuxScripts")
        if v.__class__ is dict:
            self.linux_scripts = _m.BackupLinuxScriptModel.from_dict(v)
        else:
            self.linux_scripts = v
            if v is None:
                n -= "linuxScripts" not in d
            else:
                _note(d, "linuxScripts", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "scriptProcessingMode": self.script_processing_mode,
        }
        if self.windows_scripts is not None:
            d["windowsScripts"] = _wire(self.windows_scripts)
        if self.linux_scripts is not None:
            d["linuxScripts"] = _wire(self.linux_scripts)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupScriptSettingsModel"]
