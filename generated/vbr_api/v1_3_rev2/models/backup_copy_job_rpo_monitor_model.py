"""`BackupCopyJobRPOMonitorModel` of the API document."""

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

    from .backup_rpo_monitor_model import BackupRPOMonitorModel
    from .log_backup_rpo_monitor_model import LogBackupRPOMonitorModel

_NAME = "BackupCopyJobRPOMonitorModel"
_KNOWN = frozenset("newBackupThreshold newLogBackupThreshold".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupCopyJobRPOMonitorModel(Model):
    """`BackupCopyJobRPOMonitorModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "new_backup_threshold": "newBackupThreshold",
        "new_log_backup_threshold": "newLogBackupThreshold",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    new_backup_threshold: BackupRPOMonitorModel | None = None
    new_log_backup_threshold: LogBackupRPOMonitorModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("newBackupThreshold")
        if v.__class__ is dict:
            self.new_backup_threshold = _m.BackupRPOMonitorModel.from_dict(v)
        else:
            self.new_backup_threshold = v
            if v is None:
                n -= "newBackupThreshold" not in d
            else:
                _note(d, "newBackupThreshold", _NAME, "invalid")
        v = get("newLogBackupThreshold")
        if v.__class__ is dict:
            self.new_log_backup_threshold = _m.LogBackupRPOMonitorModel.from_dict(v)
        else:
            self.new_log_backup_threshold = v
            if v is None:
                n -= "newLogBackupThreshold" not in d
            else:
                _note(d, "newLogBackupThreshold", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.new_backup_threshold is not None:
            d["newBackupThreshold"] = _wire(self.new_backup_threshold)
        if self.new_log_backup_threshold is not None:
            d["newLogBackupThreshold"] = _wire(self.new_log_backup_threshold)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupCopyJobRPOMonitorModel"]
