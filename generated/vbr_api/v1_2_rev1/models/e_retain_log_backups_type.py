"""`ERetainLogBackupsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERetainLogBackupsType(OpenEnum):
    """`ERetainLogBackupsType`, 2 documented values."""

    UNTIL_BACKUP_DELETED = "untilBackupDeleted"
    KEEP_ONLY_DAYS = "KeepOnlyDays"


__all__ = ["ERetainLogBackupsType"]
