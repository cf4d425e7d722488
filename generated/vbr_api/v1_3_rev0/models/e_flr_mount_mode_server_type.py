"""`EFlrMountModeServerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrMountModeServerType(OpenEnum):
    """`EFlrMountModeServerType`, 4 documented values."""

    MOUNT_SERVER = "MountServer"
    ORIGINAL_HOST = "OriginalHost"
    HELPER_HOST = "HelperHost"
    HELPER_APPLIANCE = "HelperAppliance"


__all__ = ["EFlrMountModeServerType"]
