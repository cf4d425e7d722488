"""`ETaskSessionsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETaskSessionsFiltersOrderColumn(OpenEnum):
    """`ETaskSessionsFiltersOrderColumn`, 9 documented values."""

    NAME = "Name"
    TYPE = "Type"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    SCAN_STATE = "ScanState"
    SCAN_RESULT = "ScanResult"


__all__ = ["ETaskSessionsFiltersOrderColumn"]
