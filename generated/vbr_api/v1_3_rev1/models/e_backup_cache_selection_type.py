"""`EBackupCacheSelectionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupCacheSelectionType(OpenEnum):
    """`EBackupCacheSelectionType`, 2 documented values."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"


__all__ = ["EBackupCacheSelectionType"]
