"""`EVsaEventSeverity` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVsaEventSeverity(OpenEnum):
    """`EVsaEventSeverity`, 8 documented values."""

    EMERGENCY = "Emergency"
    ALERT = "Alert"
    CRITICAL = "Critical"
    ERROR = "Error"
    WARNING = "Warning"
    NOTICE = "Notice"
    INFORMATIONAL = "Informational"
    DEBUG = "Debug"


__all__ = ["EVsaEventSeverity"]
