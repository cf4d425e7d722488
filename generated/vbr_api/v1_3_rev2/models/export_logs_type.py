"""`ExportLogsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ExportLogsType(OpenEnum):
    """`ExportLogsType`, 2 documented values."""

    DATE_RANGE = "DateRange"
    ALL = "All"


__all__ = ["ExportLogsType"]
