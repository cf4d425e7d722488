"""`EBackupFilesFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupFilesFiltersOrderColumn(OpenEnum):
    """`EBackupFilesFiltersOrderColumn`, 7 documented values."""

    NAME = "Name"
    DATA_SIZE = "DataSize"
    BACKUP_SIZE = "BackupSize"
    DEDUP_RATIO = "DedupRatio"
    COMPRESS_RATIO = "CompressRatio"
    CREATION_TIME = "CreationTime"
    GFS_PERIOD = "GFSPeriod"


__all__ = ["EBackupFilesFiltersOrderColumn"]
