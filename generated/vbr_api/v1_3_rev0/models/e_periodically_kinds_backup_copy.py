"""`EPeriodicallyKindsBackupCopy` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPeriodicallyKindsBackupCopy(OpenEnum):
    """`EPeriodicallyKindsBackupCopy`, 3 documented values."""

    HOURS = "Hours"
    MINUTES = "Minutes"
    DAYS = "Days"


__all__ = ["EPeriodicallyKindsBackupCopy"]
