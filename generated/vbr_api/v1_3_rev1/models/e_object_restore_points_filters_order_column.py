"""`EObjectRestorePointsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EObjectRestorePointsFiltersOrderColumn(OpenEnum):
    """`EObjectRestorePointsFiltersOrderColumn`, 3 documented values."""

    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    BACKUP_ID = "BackupId"


__all__ = ["EObjectRestorePointsFiltersOrderColumn"]
