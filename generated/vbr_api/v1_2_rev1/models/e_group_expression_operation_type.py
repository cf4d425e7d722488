"""`EGroupExpressionOperationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EGroupExpressionOperationType(OpenEnum):
    """`EGroupExpressionOperationType`, 3 documented values."""

    NOT = "not"
    OR = "or"
    AND = "and"


__all__ = ["EGroupExpressionOperationType"]
