"""`ESessionBottleneckType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESessionBottleneckType(OpenEnum):
    """`ESessionBottleneckType`, 14 documented values."""

    NOT_DEFINED = "NotDefined"
    NONE = "None"
    THROTTLING = "Throttling"
    SOURCE_PROXY = "SourceProxy"
    SOURCE_NETWORK = "SourceNetwork"
    SOURCE_WAN = "SourceWan"
    TARGET_PROXY = "TargetProxy"
    TARGET_NETWORK = "TargetNetwork"
    TARGET_WAN = "TargetWan"
    SOURCE = "Source"
    PROXY = "Proxy"
    NETWORK = "Network"
    TARGET = "Target"
    TARGET_DISK = "TargetDisk"


__all__ = ["ESessionBottleneckType"]
