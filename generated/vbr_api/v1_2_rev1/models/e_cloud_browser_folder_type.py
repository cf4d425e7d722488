"""`ECloudBrowserFolderType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECloudBrowserFolderType(OpenEnum):
    """`ECloudBrowserFolderType`, 2 documented values."""

    BACKUP = "backup"
    ARCHIVE = "archive"


__all__ = ["ECloudBrowserFolderType"]
