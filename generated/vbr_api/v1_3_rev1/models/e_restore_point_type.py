"""`ERestorePointType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERestorePointType(OpenEnum):
    """`ERestorePointType`, 6 documented values."""

    INCREMENT = "Increment"
    FULL = "Full"
    ROLLBACK = "Rollback"
    SNAPSHOT = "Snapshot"
    CDP = "Cdp"
    DIFFERENT = "Different"


__all__ = ["ERestorePointType"]
