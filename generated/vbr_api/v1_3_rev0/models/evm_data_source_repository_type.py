"""`EVMDataSourceRepositoryType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVMDataSourceRepositoryType(OpenEnum):
    """`EVMDataSourceRepositoryType`, 2 documented values."""

    PRODUCTION_STORAGE = "ProductionStorage"
    BACKUP_FILES = "BackupFiles"


__all__ = ["EVMDataSourceRepositoryType"]
