"""`EBackupCopyJobMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupCopyJobMode(OpenEnum):
    """`EBackupCopyJobMode`, 2 documented values."""

    IMMEDIATE = "Immediate"
    PERIODIC = "Periodic"


__all__ = ["EBackupCopyJobMode"]
