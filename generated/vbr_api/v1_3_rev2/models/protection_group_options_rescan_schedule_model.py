"""`ProtectionGroupOptionsRescanScheduleModel` of the API document."""

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

    from .schedule_backup_window_model import ScheduleBackupWindowModel
    from .schedule_daily_model import ScheduleDailyModel
    from .schedule_periodically_model import SchedulePeriodicallyModel

_NAME = "ProtectionGroupOptionsRescanScheduleModel"
_KNOWN = frozenset("daily periodically continuously".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ProtectionGroupOptionsRescanScheduleModel(Model):
    """`ProtectionGroupOptionsRescanScheduleModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "daily": "daily",
        "periodically": "periodically",
        "continuously": "continuously",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    daily: ScheduleDailyModel | None = None
    periodically: SchedulePeriodicallyModel | None = None
    continuously: ScheduleBackupWindowModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("daily")
        if v.__class__ is dict:
            self.daily = _m.ScheduleDailyModel.from_dict(v)
        else:
            self.daily = v
            if v is None:
                n -= "daily" not in d
            else:
                _note(d, "daily", _NAME, "invalid")
        v = get("periodically")
        if v.__class__ is dict:
            self.periodically = _m.SchedulePeriodicallyModel.from_dict(v)
        else:
            self.periodically = v
            if v is None:
                n -= "periodically" not in d
            else:
                _note(d, "periodically", _NAME, "invalid")
        v = get("continuously")
        if v.__class__ is dict:
            self.continuously = _m.ScheduleBackupWindowModel.from_dict(v)
        else:
            self.continuously = v
            if v is None:
                n -= "continuously" not in d
            else:
                _note(d, "continuously", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.daily is not None:
            d["daily"] = _wire(self.daily)
        if self.periodically is not None:
            d["periodically"] = _wire(self.periodically)
        if self.continuously is not None:
            d["continuously"] = _wire(self.continuously)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ProtectionGroupOptionsRescanScheduleModel"]
