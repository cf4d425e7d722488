"""`EUnstructuredBackupJobObjectType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredBackupJobObjectType(OpenEnum):
    """`EUnstructuredBackupJobObjectType`, 12 documented values."""

    UNKNOWN = "Unknown"
    FILE = "File"
    DIRECTORY = "Directory"
    FILE_SERVER_ROOT = "FileServerRoot"
    FILE_SERVER_SHARE = "FileServerShare"
    PREFIX = "Prefix"
    OBJECT = "Object"
    CONTAINER = "Container"
    OBJECT_STORAGE_ROOT = "ObjectStorageRoot"
    SAN_FILER = "SanFiler"
    SAN_VOLUME = "SanVolume"
    SAN_CONTAINER = "SanContainer"


__all__ = ["EUnstructuredBackupJobObjectType"]
