"""`EUnstructuredDataInstantRecoverySwitchoverType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataInstantRecoverySwitchoverType(OpenEnum):
    """`EUnstructuredDataInstantRecoverySwitchoverType`, 3 documented values."""

    AUTO = "Auto"
    MANUAL = "Manual"
    SCHEDULED = "Scheduled"


__all__ = ["EUnstructuredDataInstantRecoverySwitchoverType"]
