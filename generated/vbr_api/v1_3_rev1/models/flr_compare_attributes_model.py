"""`FlrCompareAttributesModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .flr_compare_attribute_model import FlrCompareAttributeModel

_NAME = "FlrCompareAttributesModel"
_KNOWN = frozenset("path attributes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrCompareAttributesModel(Model):
    """`FlrCompareAttributesModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "path": "path",
        "attributes": "attributes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    path: str
    attributes: list[FlrCompareAttributeModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        v = get("attributes")
        if v.__class__ is list:
            self.attributes = _items(v, dict, _m.FlrCompareAttributeModel.from_dict, _NAME)
        else:
            self.attributes = v
            n -= _required(d, "attributes", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "path": self.path,
            "attributes": _wire(self.attributes),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrCompareAttributesModel"]
