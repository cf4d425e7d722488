"""`EPredicateExpressionOperationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPredicateExpressionOperationType(OpenEnum):
    """`EPredicateExpressionOperationType`, 10 documented values."""

    IN = "in"
    CONTAINS = "contains"
    EQUALS = "equals"
    NOT_EQUALS = "notEquals"
    LESS_THAN = "lessThan"
    LESS_THAN_OR_EQUAL = "lessThanOrEqual"
    GREATER_THAN = "greaterThan"
    GREATER_THAN_OR_EQUAL = "greaterThanOrEqual"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"


__all__ = ["EPredicateExpressionOperationType"]
