"""`EBackupItemVersionRetentionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupItemVersionRetentionType(OpenEnum):
    """`EBackupItemVersionRetentionType`, 3 documented values."""

    NONE = "None"
    ARCHIVE = "Archive"
    BACKUP_AND_ARCHIVE = "BackupAndArchive"


__all__ = ["EBackupItemVersionRetentionType"]
