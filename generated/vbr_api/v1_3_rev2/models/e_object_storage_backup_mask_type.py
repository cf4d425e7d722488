"""`EObjectStorageBackupMaskType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EObjectStorageBackupMaskType(OpenEnum):
    """`EObjectStorageBackupMaskType`, 3 documented values."""

    LEGACY = "Legacy"
    FULL_PATH = "FullPath"
    RELATIVE_PATH = "RelativePath"


__all__ = ["EObjectStorageBackupMaskType"]
