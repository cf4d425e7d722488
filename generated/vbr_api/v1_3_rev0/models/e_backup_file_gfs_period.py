"""`EBackupFileGFSPeriod` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupFileGFSPeriod(OpenEnum):
    """`EBackupFileGFSPeriod`, 5 documented values."""

    NONE = "None"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    QUARTERLY = "Quarterly"
    YEARLY = "Yearly"


__all__ = ["EBackupFileGFSPeriod"]
