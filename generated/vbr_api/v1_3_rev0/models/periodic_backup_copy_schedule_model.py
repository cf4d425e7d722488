"""`PeriodicBackupCopyScheduleModel` of the API document."""

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

    from .schedule_after_this_job_model import ScheduleAfterThisJobModel
    from .schedule_backup_window_model import ScheduleBackupWindowModel
    from .schedule_daily_model import ScheduleDailyModel
    from .schedule_monthly_model import ScheduleMonthlyModel
    from .schedule_periodically_model import SchedulePeriodicallyModel
    from .schedule_retry_model import ScheduleRetryModel

_NAME = "PeriodicBackupCopyScheduleModel"
_KNOWN = frozenset(
    "type runAutomatically daily monthly periodically afterThisJob retry backupWindow".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class PeriodicBackupCopyScheduleModel(BackupCopyJobScheduleModel):
    """`PeriodicBackupCopyScheduleModel`, a BackupCopyJobScheduleModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "run_automatically": "runAutomatically",
        "daily": "daily",
        "monthly": "monthly",
        "periodically": "periodically",
        "after_this_job": "afterThisJob",
        "retry": "retry",
        "backup_window": "backupWindow",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EBackupCopyJobMode = EBackupCopyJobMode.PERIODIC
    run_automatically: bool
    daily: ScheduleDailyModel | None = None
    monthly: ScheduleMonthlyModel | None = None
    periodically: SchedulePeriodicallyModel | None = None
    after_this_job: ScheduleAfterThisJobModel | None = None
    retry: ScheduleRetryModel | None = None
    backup_window: ScheduleBackupWindowModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EBackupCopyJobMode.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.run_automatically = v = get("runAutomatically")
        if v.__class__ is not bool:
            n -= _required(d, "runAutomatically", _NAME)
        v = get("daily")
        if v.__class__ is dict:
            self.daily = _m.ScheduleDailyModel.from_dict(v)
        else:
            self.daily = v
            if v is None:
                n -= "daily" not in d
            else:
                _note(d, "daily", _NAME, "invalid")
        v = get("monthly")
        if v.__class__ is dict:
            self.monthly = _m.ScheduleMonthlyModel.from_dict(v)
        else:
            self.monthly = v
            if v is None:
                n -= "monthly" not in d
            else:
                _note(d, "monthly", _NAME, "invalid")
        v = get("periodically")
        if v.__class__ is dict:
            self.periodically = _m.SchedulePeriodicallyModel.from_dict(v)
        else:
            self.periodically = v
            if v is None:
                n -= "periodically" not in d
            else:
                _note(d, "periodically", _NAME, "invalid")
        v = get("afterThisJob")
        if v.__class__ is dict:
            self.after_this_job = _m.ScheduleAfterThisJobModel.from_dict(v)
        else:
            self.after_this_job = v
            if v is None:
                n -= "afterThisJob" not in d
            else:
                _note(d, "afterThisJob", _NAME, "invalid")
        v = get("retry")
        if v.__class__ is dict:
            self.retry = _m.ScheduleRetryModel.from_dict(v)
        else:
            self.retry = v
            if v is None:
                n -= "retry" not in d
            else:
                _note(d, "retry", _NAME, "invalid")
        v = get("backupWindow")
        if v.__class__ is dict:
            self.backup_window = _m.ScheduleBackupWindowModel.from_dict(v)
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
            "runAutomatically": self.run_automatically,
        }
        if self.daily is not None:
            d["daily"] = _wire(self.daily)
        if self.monthly is not None:
            d["monthly"] = _wire(self.monthly)
        if self.periodically is not None:
            d["periodically"] = _wire(self.periodically)
        if self.after_this_job is not None:
            d["afterThisJob"] = _wire(self.after_this_job)
        if self.retry is not None:
            d["retry"] = _wire(self.retry)
        if self.backup_window is not None:
            d["backupWindow"] = _wire(self.backup_window)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PeriodicBackupCopyScheduleModel"]
