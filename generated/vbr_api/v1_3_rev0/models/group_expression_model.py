"""`GroupExpressionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import items as _items
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_filter_expression_type import EFilterExpressionType
from .filter_expression_model import FilterExpressionModel

if TYPE_CHECKING:
    from typing import Self

    from .e_group_expression_operation_type import EGroupExpressionOperationType

_NAME = "GroupExpressionModel"
_KNOWN = frozenset("type operation items".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GroupExpressionModel(FilterExpressionModel):
    """`GroupExpressionModel`, a FilterExpressionModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "operation": "operation",
        "items": "items",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFilterExpressionType = EFilterExpressionType.GROUP_EXPRESSION
    operation: EGroupExpressionOperationType
    items: list[FilterExpressionModel]

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFilterExpressionType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("operation")
        if v.__class__ is str:
            self.operation = _m.EGroupExpressionOperationType.table[v]
        else:
            self.operation = v
            n -= _required(d, "operation", _NAME)
        v = get("items")
        if v.__class__ is list:
            self.items = _items(v, dict, _m.FilterExpressionModel.from_dict, _NAME)
        else:
            self.items = v
            n -= _required(d, "items", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "operation": self.operation,
            "items": _wire(self.items),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GroupExpressionModel"]
