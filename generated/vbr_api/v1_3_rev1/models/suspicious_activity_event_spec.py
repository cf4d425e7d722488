"""`SuspiciousActivityEventSpec` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_creating_suspicious_activity_severity import ECreatingSuspiciousActivitySeverity
    from .suspicious_activity_machine_spec import SuspiciousActivityMachineSpec

_NAME = "SuspiciousActivityEventSpec"
_KNOWN = frozenset("detectionTimeUtc machine details engine severity".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SuspiciousActivityEventSpec(Model):
    """`SuspiciousActivityEventSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "detection_time_utc": "detectionTimeUtc",
        "machine": "machine",
        "details": "details",
        "engine": "engine",
        "severity": "severity",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    detection_time_utc: datetime
    machine: SuspiciousActivityMachineSpec
    details: str
    engine: str
    severity: ECreatingSuspiciousActivitySeverity | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("detectionTimeUtc")
        if v.__class__ is str:
            self.detection_time_utc = _date_time(v, d, "detectionTimeUtc", _NAME)
        else:
            self.detection_time_utc = v
            n -= _required(d, "detectionTimeUtc", _NAME)
        v = get("machine")
        if v.__class__ is dict:
            self.machine = _m.SuspiciousActivityMachineSpec.from_dict(v)
        else:
            self.machine = v
            n -= _required(d, "machine", _NAME)
        self.details = v = get("details")
        if v.__class__ is not str:
            n -= _required(d, "details", _NAME)
        self.engine = v = get("engine")
        if v.__class__ is not str:
            n -= _required(d, "engine", _NAME)
        v = get("severity")
        if v.__class__ is str:
            self.severity = _m.ECreatingSuspiciousActivitySeverity.table[v]
        else:
            self.severity = v
            if v is None:
                n -= "severity" not in d
            else:
                _note(d, "severity", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "detectionTimeUtc": self.detection_time_utc,
            "machine": _wire(self.machine),
            "details": self.details,
            "engine": self.engine,
        }
        if self.severity is not None:
            d["severity"] = self.severity
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SuspiciousActivityEventSpec"]
