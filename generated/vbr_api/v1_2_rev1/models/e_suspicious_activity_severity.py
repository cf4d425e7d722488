"""`ESuspiciousActivitySeverity` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESuspiciousActivitySeverity(OpenEnum):
    """`ESuspiciousActivitySeverity`, 3 documented values."""

    CLEAN = "Clean"
    SUSPICIOUS = "Suspicious"
    INFECTED = "Infected"


__all__ = ["ESuspiciousActivitySeverity"]
