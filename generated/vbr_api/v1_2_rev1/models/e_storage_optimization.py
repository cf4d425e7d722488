"""`EStorageOptimization` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EStorageOptimization(OpenEnum):
    """`EStorageOptimization`, 6 documented values."""

    LOCAL_TARGET_LARGE = "LocalTargetLarge"
    LOCAL_TARGET = "LocalTarget"
    LAN_TARGET = "LANTarget"
    WAN_TARGET = "WANTarget"
    LOCAL_TARGET_LARGE_8192 = "LocalTargetLarge8192"
    LOCAL_TARGET_LARGE_4096 = "LocalTargetLarge4096"


__all__ = ["EStorageOptimization"]
