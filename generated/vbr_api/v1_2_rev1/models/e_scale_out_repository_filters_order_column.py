"""`EScaleOutRepositoryFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EScaleOutRepositoryFiltersOrderColumn(OpenEnum):
    """`EScaleOutRepositoryFiltersOrderColumn`, 5 documented values."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"


__all__ = ["EScaleOutRepositoryFiltersOrderColumn"]
