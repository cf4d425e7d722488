"""`EWindowsVolumeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EWindowsVolumeType(OpenEnum):
    """`EWindowsVolumeType`, 2 documented values."""

    OS = "OS"
    CUSTOM = "Custom"


__all__ = ["EWindowsVolumeType"]
