"""`ESortExpressionDirectionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESortExpressionDirectionType(OpenEnum):
    """`ESortExpressionDirectionType`, 2 documented values."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"


__all__ = ["ESortExpressionDirectionType"]
