"""`ERotatedDriveCleanupMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERotatedDriveCleanupMode(OpenEnum):
    """`ERotatedDriveCleanupMode`, 3 documented values."""

    DISABLED = "Disabled"
    CLEAR_BACKUP_FOLDER = "ClearBackupFolder"
    CLEAR_REPOSITORY_FOLDER = "ClearRepositoryFolder"


__all__ = ["ERotatedDriveCleanupMode"]
