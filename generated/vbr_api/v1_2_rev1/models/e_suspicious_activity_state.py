"""`ESuspiciousActivityState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESuspiciousActivityState(OpenEnum):
    """`ESuspiciousActivityState`, 2 documented values."""

    CREATED = "Created"
    FALSE_POSITIVE = "FalsePositive"


__all__ = ["ESuspiciousActivityState"]
