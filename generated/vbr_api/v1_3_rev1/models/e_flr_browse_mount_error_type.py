"""`EFlrBrowseMountErrorType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrBrowseMountErrorType(OpenEnum):
    """`EFlrBrowseMountErrorType`, 3 documented values."""

    FAILED = "Failed"
    SKIPPED = "Skipped"
    WARNING = "Warning"


__all__ = ["EFlrBrowseMountErrorType"]
