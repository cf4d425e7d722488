"""`EACLHandlingBackupMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EACLHandlingBackupMode(OpenEnum):
    """`EACLHandlingBackupMode`, 2 documented values."""

    FOLDERS_ONLY = "FoldersOnly"
    FILES_AND_FOLDERS = "FilesAndFolders"


__all__ = ["EACLHandlingBackupMode"]
