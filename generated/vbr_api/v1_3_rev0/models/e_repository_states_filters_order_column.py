"""`ERepositoryStatesFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERepositoryStatesFiltersOrderColumn(OpenEnum):
    """`ERepositoryStatesFiltersOrderColumn`, 9 documented values."""

    NAME = "Name"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
    CAPACITY_GB = "CapacityGB"
    FREE_GB = "FreeGB"
    USED_SPACE_GB = "UsedSpaceGB"
    DESCRIPTION = "Description"
    MEMBERSHIP = "Membership"


__all__ = ["ERepositoryStatesFiltersOrderColumn"]
