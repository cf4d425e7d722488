"""`ESessionsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESessionsFiltersOrderColumn(OpenEnum):
    """`ESessionsFiltersOrderColumn`, 6 documented values."""

    NAME = "Name"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"


__all__ = ["ESessionsFiltersOrderColumn"]
