"""`CapacityLicenseObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_capacity_license_object_type import ECapacityLicenseObjectType

_NAME = "CapacityLicenseObjectModel"
_KNOWN = frozenset("type usedCapacityTb".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CapacityLicenseObjectModel(Model):
    """`CapacityLicenseObjectModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "used_capacity_tb": "usedCapacityTb",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECapacityLicenseObjectType
    used_capacity_tb: float
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECapacityLicenseObjectType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.used_capacity_tb = v = get("usedCapacityTb")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "usedCapacityTb", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "usedCapacityTb": self.used_capacity_tb,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CapacityLicenseObjectModel"]
