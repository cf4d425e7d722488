"""`ScheduleMonthlyModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_day_number_in_month import EDayNumberInMonth
    from .e_day_of_week import EDayOfWeek
    from .e_month import EMonth

_NAME = "ScheduleMonthlyModel"
_KNOWN = frozenset("isEnabled localTime dayOfWeek dayNumberInMonth dayOfMonth months".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ScheduleMonthlyModel(Model):
    """`ScheduleMonthlyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "local_time": "localTime",
        "day_of_week": "dayOfWeek",
        "day_number_in_month": "dayNumberInMonth",
        "day_of_month": "dayOfMonth",
        "months": "months",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    local_time: str | None = None
    day_of_week: EDayOfWeek | None = None
    day_number_in_month: EDayNumberInMonth | None = None
    day_of_month: int | None = None
    months: list[EMonth] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        self.local_time = v = get("localTime")
        if v.__class__ is not str:
            if v is None:
                n -= "localTime" not in d
            else:
                _note(d, "localTime", _NAME, "invalid")
        v = get("dayOfWeek")
        if v.__class__ is str:
            self.day_of_week = _m.EDayOfWeek.table[v]
        else:
            self.day_of_week = v
            if v is None:
                n -= "dayOfWeek" not in d
            else:
                _note(d, "dayOfWeek", _NAME, "invalid")
        v = get("dayNumberInMonth")
        if v.__class__ is str:
            self.day_number_in_month = _m.EDayNumberInMonth.table[v]
        else:
            self.day_number_in_month = v
            if v is None:
                n -= "dayNumberInMonth" not in d
            else:
                _note(d, "dayNumberInMonth", _NAME, "invalid")
        self.day_of_month = v = get("dayOfMonth")
        if v.__class__ is not int:
            if v is None:
                n -= "dayOfMonth" not in d
            else:
                _note(d, "dayOfMonth", _NAME, "invalid")
        v = get("months")
        if v.__class__ is list:
            self.months = _items(v, str, _m.EMonth.table.__getitem__, _NAME)
        else:
            self.months = v
            if v is None:
                n -= "months" not in d
            else:
                _note(d, "months", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.local_time is not None:
            d["localTime"] = self.local_time
        if self.day_of_week is not None:
            d["dayOfWeek"] = self.day_of_week
        if self.day_number_in_month is not None:
            d["dayNumberInMonth"] = self.day_number_in_month
        if self.day_of_month is not None:
            d["dayOfMonth"] = self.day_of_month
        if self.months is not None:
            d["months"] = self.months
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ScheduleMonthlyModel"]
