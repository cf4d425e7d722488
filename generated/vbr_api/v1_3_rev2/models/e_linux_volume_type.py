"""`ELinuxVolumeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELinuxVolumeType(OpenEnum):
    """`ELinuxVolumeType`, 4 documented values."""

    DEVICE = "Device"
    MOUNT_POINT = "MountPoint"
    LVM = "LVM"
    BTRFS = "BTRFS"


__all__ = ["ELinuxVolumeType"]
