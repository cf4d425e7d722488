"""`EInstantRecoveryMountState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstantRecoveryMountState(OpenEnum):
    """`EInstantRecoveryMountState`, 4 documented values."""

    FAILED = "Failed"
    MOUNTING = "Mounting"
    MOUNTED = "Mounted"
    DISMOUNTING = "Dismounting"


__all__ = ["EInstantRecoveryMountState"]
