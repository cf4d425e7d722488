"""`EPublishBackupContentModeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPublishBackupContentModeType(OpenEnum):
    """`EPublishBackupContentModeType`, 3 documented values."""

    ISCSI_TARGET = "ISCSITarget"
    ISCSI_WINDOWS_MOUNT = "ISCSIWindowsMount"
    FUSE_LINUX_MOUNT = "FUSELinuxMount"


__all__ = ["EPublishBackupContentModeType"]
