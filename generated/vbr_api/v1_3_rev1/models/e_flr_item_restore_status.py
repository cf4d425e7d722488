"""`EFlrItemRestoreStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrItemRestoreStatus(OpenEnum):
    """`EFlrItemRestoreStatus`, 7 documented values."""

    SUCCEEDED = "Succeeded"
    WARNING = "Warning"
    FAILED = "Failed"
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    CANCELLED = "Cancelled"
    SKIPPED = "Skipped"


__all__ = ["EFlrItemRestoreStatus"]
