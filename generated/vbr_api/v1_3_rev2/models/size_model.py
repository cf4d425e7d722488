"""`SizeModel` of the API document."""

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

    from .e_size_unit import ESizeUnit

_NAME = "SizeModel"
_KNOWN = frozenset("size unit".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SizeModel(Model):
    """`SizeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "size": "size",
        "unit": "unit",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    size: int
    unit: ESizeUnit
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.size = v = get("size")
        if v.__class__ is not int:
            n -= _required(d, "size", _NAME)
        v = get("unit")
        if v.__class__ is str:
            self.unit = _m.ESizeUnit.table[v]
        else:
            self.unit = v
            n -= _required(d, "unit", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "size": self.size,
            "unit": self.unit,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SizeModel"]
