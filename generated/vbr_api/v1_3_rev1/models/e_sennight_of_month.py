"""`ESennightOfMonth` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESennightOfMonth(OpenEnum):
    """`ESennightOfMonth`, 6 documented values."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    FIFTH = "Fifth"
    LAST = "Last"


__all__ = ["ESennightOfMonth"]
