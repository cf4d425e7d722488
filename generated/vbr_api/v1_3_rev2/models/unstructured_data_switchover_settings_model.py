"""`UnstructuredDataSwitchoverSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_unstructured_data_instant_recovery_switchover_type import (
        EUnstructuredDataInstantRecoverySwitchoverType,
    )

_NAME = "UnstructuredDataSwitchoverSettingsModel"
_KNOWN = frozenset("type scheduleTime".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataSwitchoverSettingsModel(Model):
    """`UnstructuredDataSwitchoverSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "schedule_time": "scheduleTime",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EUnstructuredDataInstantRecoverySwitchoverType
    schedule_time: datetime | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EUnstructuredDataInstantRecoverySwitchoverType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("scheduleTime")
        if v.__class__ is str:
            self.schedule_time = _date_time(v, d, "scheduleTime", _NAME)
        else:
            self.schedule_time = v
            if v is None:
                n -= "scheduleTime" not in d
            else:
                _note(d, "scheduleTime", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
        }
        if self.schedule_time is not None:
            d["scheduleTime"] = self.schedule_time
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataSwitchoverSettingsModel"]
