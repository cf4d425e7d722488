"""`ScheduleDailyModel` of the API document."""

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

    from .e_daily_kinds import EDailyKinds
    from .e_day_of_week import EDayOfWeek

_NAME = "ScheduleDailyModel"
_KNOWN = frozenset("isEnabled localTime dailyKind days".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ScheduleDailyModel(Model):
    """`ScheduleDailyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "local_time": "localTime",
        "daily_kind": "dailyKind",
        "days": "days",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    local_time: str | None = None
    daily_kind: EDailyKinds | None = None
    days: list[EDayOfWeek] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        self.local_time = v = get("localTime")
        if v.__class__ is not str:
            if v is None:
                n -= "localTime" not in d
            else:
                _note(d, "localTime", _NAME, "invalid")
        v = get("dailyKind")
        if v.__class__ is str:
            self.daily_kind = _m.EDailyKinds.table[v]
        else:
            self.daily_kind = v
            if v is None:
                n -= "dailyKind" not in d
            else:
                _note(d, "dailyKind", _NAME, "invalid")
        v = get("days")
        if v.__class__ is list:
            self.days = _items(v, str, _m.EDayOfWeek.table.__getitem__, _NAME)
        else:
            self.days = v
            if v is None:
                n -= "days" not in d
            else:
                _note(d, "days", _NAME, "invalid")
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
        if self.daily_kind is not None:
            d["dailyKind"] = self.daily_kind
        if self.days is not None:
            d["days"] = self.days
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ScheduleDailyModel"]
