"""`ECloudBrowserFolderType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECloudBrowserFolderType(OpenEnum):
    """`ECloudBrowserFolderType`, 2 documented values."""

    BACKUP = "Backup"
    ARCHIVE = "Archive"


__all__ = ["ECloudBrowserFolderType"]
