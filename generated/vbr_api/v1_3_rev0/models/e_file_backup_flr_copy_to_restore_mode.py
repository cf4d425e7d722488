"""`EFileBackupFLRCopyToRestoreMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFileBackupFLRCopyToRestoreMode(OpenEnum):
    """`EFileBackupFLRCopyToRestoreMode`, 2 documented values."""

    LATEST_POINT = "LatestPoint"
    CUSTOM = "Custom"


__all__ = ["EFileBackupFLRCopyToRestoreMode"]
