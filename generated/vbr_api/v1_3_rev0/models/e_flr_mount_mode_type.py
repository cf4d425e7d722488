"""`EFlrMountModeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrMountModeType(OpenEnum):
    """`EFlrMountModeType`, 2 documented values."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"


__all__ = ["EFlrMountModeType"]
