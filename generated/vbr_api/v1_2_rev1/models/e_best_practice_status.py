"""`EBestPracticeStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBestPracticeStatus(OpenEnum):
    """`EBestPracticeStatus`, 6 documented values."""

    ANALYZING = "Analyzing"
    NONE = "None"
    OK = "OK"
    SUPPRESSED = "Suppressed"
    UNABLE_TO_CHECK = "UnableToCheck"
    VIOLATION = "Violation"


__all__ = ["EBestPracticeStatus"]
