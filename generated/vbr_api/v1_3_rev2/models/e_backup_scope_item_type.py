"""`EBackupScopeItemType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupScopeItemType(OpenEnum):
    """`EBackupScopeItemType`, 2 documented values."""

    BACKUP = "Backup"
    SNAPSHOT = "Snapshot"


__all__ = ["EBackupScopeItemType"]
