"""`IndicatorsOfCompromiseModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_indicator_of_compromise_monitoring_status import EIndicatorOfCompromiseMonitoringStatus

_NAME = "IndicatorsOfCompromiseModel"
_KNOWN = frozenset("name description status attackTactic".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class IndicatorsOfCompromiseModel(Model):
    """`IndicatorsOfCompromiseModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "status": "status",
        "attack_tactic": "attackTactic",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str | None = None
    description: str | None = None
    status: EIndicatorOfCompromiseMonitoringStatus | None = None
    attack_tactic: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EIndicatorOfCompromiseMonitoringStatus.table[v]
        else:
            self.status = v
            if v is None:
                n -= "status" not in d
            else:
                _note(d, "status", _NAME, "invalid")
        self.attack_tactic = v = get("attackTactic")
        if v.__class__ is not str:
            if v is None:
                n -= "attackTactic" not in d
            else:
                _note(d, "attackTactic", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.name is not None:
            d["name"] = self.name
        if self.description is not None:
            d["description"] = self.description
        if self.status is not None:
            d["status"] = self.status
        if self.attack_tactic is not None:
            d["attackTactic"] = self.attack_tactic
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IndicatorsOfCompromiseModel"]
