"""`EPeriodicallyKinds` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPeriodicallyKinds(OpenEnum):
    """`EPeriodicallyKinds`, 4 documented values."""

    HOURS = "Hours"
    MINUTES = "Minutes"
    SECONDS = "Seconds"
    DAYS = "Days"


__all__ = ["EPeriodicallyKinds"]
