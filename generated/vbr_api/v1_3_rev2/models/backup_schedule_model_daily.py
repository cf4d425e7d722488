"""`BackupScheduleModelDaily` of the API document."""

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

    from .schedule_daily_model import ScheduleDailyModel

_NAME = "BackupScheduleModelDaily"
_KNOWN = frozenset("runAutomatically daily".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupScheduleModelDaily(Model):
    """`BackupScheduleModelDaily`."""

    wire_names: ClassVar[dict[str, str]] = {
        "run_automatically": "runAutomatically",
        "daily": "daily",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    run_automatically: bool
    daily: ScheduleDailyModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
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
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "runAutomatically": self.run_automatically,
        }
        if self.daily is not None:
            d["daily"] = _wire(self.daily)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupScheduleModelDaily"]
