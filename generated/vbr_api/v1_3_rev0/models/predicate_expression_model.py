"""`PredicateExpressionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_filter_expression_type import EFilterExpressionType
from .filter_expression_model import FilterExpressionModel

if TYPE_CHECKING:
    from typing import Self

    from .e_predicate_expression_operation_type import EPredicateExpressionOperationType

_NAME = "PredicateExpressionModel"
_KNOWN = frozenset("type property operation value".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PredicateExpressionModel(FilterExpressionModel):
    """`PredicateExpressionModel`, a FilterExpressionModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "property": "property",
        "operation": "operation",
        "value": "value",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFilterExpressionType = EFilterExpressionType.PREDICATE_EXPRESSION
    property: str
    operation: EPredicateExpressionOperationType
    value: str

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFilterExpressionType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.property = v = get("property")
        if v.__class__ is not str:
            n -= _required(d, "property", _NAME)
        v = get("operation")
        if v.__class__ is str:
            self.operation = _m.EPredicateExpressionOperationType.table[v]
        else:
            self.operation = v
            n -= _required(d, "operation", _NAME)
        self.value = v = get("value")
        if v.__class__ is not str:
            n -= _required(d, "value", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "property": self.property,
            "operation": self.operation,
            "value": self.value,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PredicateExpressionModel"]
