"""`ImmediateBackupCopyScheduleModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .backup_copy_job_schedule_model import BackupCopyJobScheduleModel
from .e_backup_copy_job_mode import EBackupCopyJobMode

if TYPE_CHECKING:
    from typing import Self

    from .backup_window_setting_model import BackupWindowSettingModel
    from .e_immediate_schedule_model import EImmediateScheduleModel

_NAME = "ImmediateBackupCopyScheduleModel"
_KNOWN = frozenset("type scheduleMode backupWindow".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ImmediateBackupCopyScheduleModel(BackupCopyJobScheduleModel):
    """`ImmediateBackupCopyScheduleModel`, a BackupCopyJobScheduleModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "schedule_mode": "scheduleMode",
        "backup_window": "backupWindow",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EBackupCopyJobMode = EBackupCopyJobMode.IMMEDIATE
    schedule_mode: EImmediateScheduleModel
    backup_window: BackupWindowSettingModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EBackupCopyJobMode.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("scheduleMode")
        if v.__class__ is str:
            self.schedule_mode = _m.EImmediateScheduleModel.table[v]
        else:
            self.schedule_mode = v
            n -= _required(d, "scheduleMode", _NAME)
        v = get("backupWindow")
        if v.__class__ is dict:
            self.backup_window = _m.BackupWindowSettingModel.from_dict(v)
        else:
            self.backup_window = v
            if v is None:
                n -= "backupWindow" not in d
            else:
                _note(d, "backupWindow", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "scheduleMode": self.schedule_mode,
        }
        if self.backup_window is not None:
            d["backupWindow"] = _wire(self.backup_window)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ImmediateBackupCopyScheduleModel"]
