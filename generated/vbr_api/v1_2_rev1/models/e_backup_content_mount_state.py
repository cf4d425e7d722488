"""`EBackupContentMountState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupContentMountState(OpenEnum):
    """`EBackupContentMountState`, 6 documented values."""

    MOUNTED = "Mounted"
    MOUNT_FAILED = "MountFailed"
    MOUNTING = "Mounting"
    UNMOUNTED = "Unmounted"
    UNMOUNT_FAILED = "UnmountFailed"
    UNMOUNTING = "Unmounting"


__all__ = ["EBackupContentMountState"]
