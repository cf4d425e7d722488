"""`BackupWindowDayHoursModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_day_of_week import EDayOfWeek

_NAME = "BackupWindowDayHoursModel"
_KNOWN = frozenset("day hours".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupWindowDayHoursModel(Model):
    """`BackupWindowDayHoursModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "day": "day",
        "hours": "hours",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    day: EDayOfWeek
    hours: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("day")
        if v.__class__ is str:
            self.day = _m.EDayOfWeek.table[v]
        else:
            self.day = v
            n -= _required(d, "day", _NAME)
        self.hours = v = get("hours")
        if v.__class__ is not str:
            n -= _required(d, "hours", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "day": self.day,
            "hours": self.hours,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupWindowDayHoursModel"]
