"""`EVolumeRestoreHostType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVolumeRestoreHostType(OpenEnum):
    """`EVolumeRestoreHostType`, 2 documented values."""

    AGENT = "Agent"
    RECOVERY_APPLIANCE = "RecoveryAppliance"


__all__ = ["EVolumeRestoreHostType"]
