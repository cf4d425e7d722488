"""`EBackupCopyRestorePoints` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupCopyRestorePoints(OpenEnum):
    """`EBackupCopyRestorePoints`, 2 documented values."""

    ALL = "All"
    LATEST = "Latest"


__all__ = ["EBackupCopyRestorePoints"]
