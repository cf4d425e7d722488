"""`ESuspiciousActivitySourceType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESuspiciousActivitySourceType(OpenEnum):
    """`ESuspiciousActivitySourceType`, 4 documented values."""

    MANUAL = "Manual"
    INTERNAL_VEEAM_DETECTOR = "InternalVeeamDetector"
    EXTERNAL = "External"
    MARK_AS_CLEAN_EVENT = "MarkAsCleanEvent"


__all__ = ["ESuspiciousActivitySourceType"]
