"""`EDailyKinds` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDailyKinds(OpenEnum):
    """`EDailyKinds`, 3 documented values."""

    EVERYDAY = "Everyday"
    WEEK_DAYS = "WeekDays"
    SELECTED_DAYS = "SelectedDays"


__all__ = ["EDailyKinds"]
