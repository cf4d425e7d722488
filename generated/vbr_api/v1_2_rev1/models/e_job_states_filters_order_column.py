"""`EJobStatesFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobStatesFiltersOrderColumn(OpenEnum):
    """`EJobStatesFiltersOrderColumn`, 9 documented values."""

    NAME = "Name"
    TYPE = "Type"
    STATUS = "Status"
    LAST_RUN = "LastRun"
    LAST_RESULT = "LastResult"
    NEXT_RUN = "NextRun"
    DESCRIPTION = "Description"
    REPOSITORY_ID = "RepositoryId"
    OBJECTS_COUNT = "ObjectsCount"


__all__ = ["EJobStatesFiltersOrderColumn"]
