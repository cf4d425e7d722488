"""`EFilterExpressionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFilterExpressionType(OpenEnum):
    """`EFilterExpressionType`, 2 documented values."""

    PREDICATE_EXPRESSION = "PredicateExpression"
    GROUP_EXPRESSION = "GroupExpression"


__all__ = ["EFilterExpressionType"]
