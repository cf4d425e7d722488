"""`EFailbackModeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFailbackModeType(OpenEnum):
    """`EFailbackModeType`, 3 documented values."""

    AUTO = "Auto"
    SCHEDULED = "Scheduled"
    MANUAL = "Manual"


__all__ = ["EFailbackModeType"]
