"""`ESyslogEventSeverity` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESyslogEventSeverity(OpenEnum):
    """`ESyslogEventSeverity`, 3 documented values."""

    INFO = "Info"
    WARNING = "Warning"
    ERROR = "Error"


__all__ = ["ESyslogEventSeverity"]
