"""`ReplicaFailbackModeSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_failback_mode_type import EFailbackModeType

_NAME = "ReplicaFailbackModeSpec"
_KNOWN = frozenset("type scheduledTime".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ReplicaFailbackModeSpec(Model):
    """`ReplicaFailbackModeSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "scheduled_time": "scheduledTime",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFailbackModeType | None = None
    scheduled_time: datetime | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFailbackModeType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        v = get("scheduledTime")
        if v.__class__ is str:
            self.scheduled_time = _date_time(v, d, "scheduledTime", _NAME)
        else:
            self.scheduled_time = v
            if v is None:
                n -= "scheduledTime" not in d
            else:
                _note(d, "scheduledTime", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.type is not None:
            d["type"] = self.type
        if self.scheduled_time is not None:
            d["scheduledTime"] = self.scheduled_time
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ReplicaFailbackModeSpec"]
