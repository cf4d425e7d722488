"""`EInstantVMRecoveryModeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstantVMRecoveryModeType(OpenEnum):
    """`EInstantVMRecoveryModeType`, 3 documented values."""

    ORIGINAL_LOCATION = "OriginalLocation"
    CUSTOMIZED = "Customized"
    OTHER_PLATFORM = "OtherPlatform"


__all__ = ["EInstantVMRecoveryModeType"]
