"""`ESharedFolderType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESharedFolderType(OpenEnum):
    """`ESharedFolderType`, 2 documented values."""

    SMB = "SMB"
    NFS = "NFS"


__all__ = ["ESharedFolderType"]
