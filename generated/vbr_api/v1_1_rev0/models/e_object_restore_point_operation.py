"""`EObjectRestorePointOperation` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EObjectRestorePointOperation(OpenEnum):
    """`EObjectRestorePointOperation`, 1 documented values."""

    VMWARE_INSTANT_RECOVERY_FCD = "VmwareInstantRecoveryFcd"


__all__ = ["EObjectRestorePointOperation"]
