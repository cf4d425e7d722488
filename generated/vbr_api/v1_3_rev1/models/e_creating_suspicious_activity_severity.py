"""`ECreatingSuspiciousActivitySeverity` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECreatingSuspiciousActivitySeverity(OpenEnum):
    """`ECreatingSuspiciousActivitySeverity`, 2 documented values."""

    INFECTED = "Infected"
    SUSPICIOUS = "Suspicious"


__all__ = ["ECreatingSuspiciousActivitySeverity"]
