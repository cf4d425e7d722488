"""`ESessionsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESessionsFiltersOrderColumn(OpenEnum):
    """`ESessionsFiltersOrderColumn`, 7 documented values."""

    NAME = "Name"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    INITIATED_BY = "InitiatedBy"


__all__ = ["ESessionsFiltersOrderColumn"]
