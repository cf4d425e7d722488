"""`EInstantVMRecoveryModeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstantVMRecoveryModeType(OpenEnum):
    """`EInstantVMRecoveryModeType`, 2 documented values."""

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"


__all__ = ["EInstantVMRecoveryModeType"]
