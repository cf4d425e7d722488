"""`InstanceLicenseObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "InstanceLicenseObjectModel"
_KNOWN = frozenset("type count multiplier usedInstancesNumber".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstanceLicenseObjectModel(Model):
    """`InstanceLicenseObjectModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "count": "count",
        "multiplier": "multiplier",
        "used_instances_number": "usedInstancesNumber",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: str
    count: int
    multiplier: float
    used_instances_number: float
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.type = v = get("type")
        if v.__class__ is not str:
            n -= _required(d, "type", _NAME)
        self.count = v = get("count")
        if v.__class__ is not int:
            n -= _required(d, "count", _NAME)
        self.multiplier = v = get("multiplier")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "multiplier", _NAME)
        self.used_instances_number = v = get("usedInstancesNumber")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "usedInstancesNumber", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "count": self.count,
            "multiplier": self.multiplier,
            "usedInstancesNumber": self.used_instances_number,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstanceLicenseObjectModel"]
