"""`EAzureInstantVMRecoverySwitchoverType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAzureInstantVMRecoverySwitchoverType(OpenEnum):
    """`EAzureInstantVMRecoverySwitchoverType`, 3 documented values."""

    AUTO = "Auto"
    MANUAL = "Manual"
    SCHEDULED = "Scheduled"


__all__ = ["EAzureInstantVMRecoverySwitchoverType"]
