"""`SyntheticFullSettingsModel` of the API document."""

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

    from .advanced_storage_schedule_monthly_model import AdvancedStorageScheduleMonthlyModel
    from .advanced_storage_schedule_weekly_model import AdvancedStorageScheduleWeeklyModel

_NAME = "SyntheticFullSettingsModel"
_KNOWN = frozenset("isEnabled weekly monthly".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SyntheticFullSettingsModel(Model):
    """`SyntheticFullSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "weekly": "weekly",
        "monthly": "monthly",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    weekly: AdvancedStorageScheduleWeeklyModel | None = None
    monthly: AdvancedStorageScheduleMonthlyModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("weekly")
        if v.__class__ is dict:
            self.weekly = _m.AdvancedStorageScheduleWeeklyModel.from_dict(v)
        else:
            self.weekly = v
            if v is None:
                n -= "weekly" not in d
            else:
                _note(d, "weekly", _NAME, "invalid")
        v = get("monthly")
        if v.__class__ is dict:
            self.monthly = _m.AdvancedStorageScheduleMonthlyModel.from_dict(v)
        else:
            self.monthly = v
            if v is None:
                n -= "monthly" not in d
            else:
                _note(d, "monthly", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.weekly is not None:
            d["weekly"] = _wire(self.weekly)
        if self.monthly is not None:
            d["monthly"] = _wire(self.monthly)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SyntheticFullSettingsModel"]
