"""`GeneralOptionsSyslogEventFilteringModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_syslog_event_severity import ESyslogEventSeverity

_NAME = "GeneralOptionsSyslogEventFilteringModel"
_KNOWN = frozenset("eventId severity".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsSyslogEventFilteringModel(Model):
    """`GeneralOptionsSyslogEventFilteringModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "event_id": "eventId",
        "severity": "severity",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    event_id: str
    severity: list[ESyslogEventSeverity]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.event_id = v = get("eventId")
        if v.__class__ is not str:
            n -= _required(d, "eventId", _NAME)
        v = get("severity")
        if v.__class__ is list:
            self.severity = _items(v, str, _m.ESyslogEventSeverity.table.__getitem__, _NAME)
        else:
            self.severity = v
            n -= _required(d, "severity", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "eventId": self.event_id,
            "severity": self.severity,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsSyslogEventFilteringModel"]
