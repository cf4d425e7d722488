"""`EColdStorageOperationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EColdStorageOperationType(OpenEnum):
    """`EColdStorageOperationType`, 6 documented values."""

    RESTORE_POINT_BLOBS = "RestorePointBlobs"
    FLR_BLOBS = "FlrBlobs"
    BACKUP_TRANSFER = "BackupTransfer"
    META_DOWNLOAD = "MetaDownload"
    HEALTH_CHECK = "HealthCheck"
    GFS_METADATA_DOWNLOAD = "GfsMetadataDownload"


__all__ = ["EColdStorageOperationType"]
