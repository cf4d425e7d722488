"""`ESuspiciousActivitySeverity` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESuspiciousActivitySeverity(OpenEnum):
    """`ESuspiciousActivitySeverity`, 4 documented values."""

    CLEAN = "Clean"
    SUSPICIOUS = "Suspicious"
    INFECTED = "Infected"
    INFORMATIVE = "Informative"


__all__ = ["ESuspiciousActivitySeverity"]
