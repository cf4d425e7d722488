"""`GFSPolicySettingsWeeklyModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_day_of_week import EDayOfWeek

_NAME = "GFSPolicySettingsWeeklyModel"
_KNOWN = frozenset("isEnabled keepForNumberOfWeeks desiredTime".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GFSPolicySettingsWeeklyModel(Model):
    """`GFSPolicySettingsWeeklyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "keep_for_number_of_weeks": "keepForNumberOfWeeks",
        "desired_time": "desiredTime",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    keep_for_number_of_weeks: int | None = None
    desired_time: EDayOfWeek | None = None
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
        self.keep_for_number_of_weeks = v = get("keepForNumberOfWeeks")
        if v.__class__ is not int:
            if v is None:
                n -= "keepForNumberOfWeeks" not in d
            else:
                _note(d, "keepForNumberOfWeeks", _NAME, "invalid")
        v = get("desiredTime")
        if v.__class__ is str:
            self.desired_time = _m.EDayOfWeek.table[v]
        else:
            self.desired_time = v
            if v is None:
                n -= "desiredTime" not in d
            else:
                _note(d, "desiredTime", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.keep_for_number_of_weeks is not None:
            d["keepForNumberOfWeeks"] = self.keep_for_number_of_weeks
        if self.desired_time is not None:
            d["desiredTime"] = self.desired_time
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GFSPolicySettingsWeeklyModel"]
