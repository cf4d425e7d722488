"""`EDayNumberInMonth` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDayNumberInMonth(OpenEnum):
    """`EDayNumberInMonth`, 6 documented values."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    LAST = "Last"
    ON_DAY = "OnDay"


__all__ = ["EDayNumberInMonth"]
