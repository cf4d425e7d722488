"""`EOptionalComponentType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EOptionalComponentType(OpenEnum):
    """`EOptionalComponentType`, 7 documented values."""

    CATALYST_SDK = "CatalystSdk"
    DD_BOOST_SDK = "DDBoostSdk"
    CIFS_GATEWAY = "CifsGateway"
    NFS_GATEWAY = "NfsGateway"
    GUEST_INTERACTION_PROXY = "GuestInteractionProxy"
    MOUNT_TARGET = "MountTarget"
    SNAP_DIFF_V3 = "SnapDiffV3"


__all__ = ["EOptionalComponentType"]
