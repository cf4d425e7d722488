"""`CreateDeploymentKitSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "CreateDeploymentKitSpec"
_KNOWN = frozenset("validityPeriodHours".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CreateDeploymentKitSpec(Model):
    """`CreateDeploymentKitSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "validity_period_hours": "validityPeriodHours",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    validity_period_hours: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        self.validity_period_hours = v = get("validityPeriodHours")
        if v.__class__ is not int:
            if v is None:
                n -= "validityPeriodHours" not in d
            else:
                _note(d, "validityPeriodHours", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.validity_period_hours is not None:
            d["validityPeriodHours"] = self.validity_period_hours
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CreateDeploymentKitSpec"]
