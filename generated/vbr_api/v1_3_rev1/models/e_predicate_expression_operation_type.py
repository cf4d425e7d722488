"""`EPredicateExpressionOperationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPredicateExpressionOperationType(OpenEnum):
    """`EPredicateExpressionOperationType`, 10 documented values."""

    IN = "In"
    CONTAINS = "Contains"
    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    LESS_THAN = "LessThan"
    LESS_THAN_OR_EQUAL = "LessThanOrEqual"
    GREATER_THAN = "GreaterThan"
    GREATER_THAN_OR_EQUAL = "GreaterThanOrEqual"
    STARTS_WITH = "StartsWith"
    ENDS_WITH = "EndsWith"


__all__ = ["EPredicateExpressionOperationType"]
