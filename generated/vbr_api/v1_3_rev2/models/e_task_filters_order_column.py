"""`ETaskFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETaskFiltersOrderColumn(OpenEnum):
    """`ETaskFiltersOrderColumn`, 6 documented values."""

    NAME = "Name"
    TYPE = "Type"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"


__all__ = ["ETaskFiltersOrderColumn"]
