"""`SuspiciousActivityEventModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from .e_suspicious_activity_source_type import ESuspiciousActivitySourceType
    from .e_suspicious_activity_state import ESuspiciousActivityState
    from .e_suspicious_activity_type import ESuspiciousActivityType
    from .suspicious_activity_machine_model import SuspiciousActivityMachineModel

_NAME = "SuspiciousActivityEventModel"
_KNOWN = frozenset(
    "id type creationTimeUtc detectionTimeUtc machine state details source severity createdBy engine".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class SuspiciousActivityEventModel(Model):
    """`SuspiciousActivityEventModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "creation_time_utc": "creationTimeUtc",
        "detection_time_utc": "detectionTimeUtc",
        "machine": "machine",
        "state": "state",
        "details": "details",
        "source": "source",
        "severity": "severity",
        "created_by": "createdBy",
        "engine": "engine",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    type: ESuspiciousActivityType
    creation_time_utc: datetime
    detection_time_utc: datetime
    machine: SuspiciousActivityMachineModel | None = None
    state: ESuspiciousActivityState
    details: str
    source: ESuspiciousActivitySourceType
    severity: ESuspiciousActivitySeverity
    created_by: str
    engine: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 11
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ESuspiciousActivityType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("creationTimeUtc")
        if v.__class__ is str:
            self.creation_time_utc = _date_time(v, d, "creationTimeUtc", _NAME)
        else:
            self.creation_time_utc = v
            n -= _required(d, "creationTimeUtc", _NAME)
        v = get("detectionTimeUtc")
        if v.__class__ is str:
            self.detection_time_utc = _date_time(v, d, "detectionTimeUtc", _NAME)
        else:
            self.detection_time_utc = v
            n -= _required(d, "detectionTimeUtc", _NAME)
        v = get("machine")
        if v.__class__ is dict:
            self.machine = _m.SuspiciousActivityMachineModel.from_dict(v)
        else:
            self.machine = v
            if v is None:
                n -= "machine" not in d
            else:
                _note(d, "machine", _NAME, "invalid")
        v = get("state")
        if v.__class__ is str:
            self.state = _m.ESuspiciousActivityState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        self.details = v = get("details")
        if v.__class__ is not str:
            n -= _required(d, "details", _NAME)
        v = get("source")
        if v.__class__ is str:
            self.source = _m.ESuspiciousActivitySourceType.table[v]
        else:
            self.source = v
            n -= _required(d, "source", _NAME)
        v = get("severity")
        if v.__class__ is str:
            self.severity = _m.ESuspiciousActivitySeverity.table[v]
        else:
            self.severity = v
            n -= _required(d, "severity", _NAME)
        self.created_by = v = get("createdBy")
        if v.__class__ is not str:
            n -= _required(d, "createdBy", _NAME)
        self.engine = v = get("engine")
        if v.__class__ is not str:
            n -= _required(d, "engine", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
            "creationTimeUtc": self.creation_time_utc,
            "detectionTimeUtc": self.detection_time_utc,
            "state": self.state,
            "details": self.details,
            "source": self.source,
            "severity": self.severity,
            "createdBy": self.created_by,
            "engine": self.engine,
        }
        if self.machine is not None:
            d["machine"] = _wire(self.machine)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SuspiciousActivityEventModel"]
