"""`EBackupContentDiskPublishMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupContentDiskPublishMode(OpenEnum):
    """`EBackupContentDiskPublishMode`, 2 documented values."""

    FUSE = "Fuse"
    ISCSI = "ISCSI"


__all__ = ["EBackupContentDiskPublishMode"]
