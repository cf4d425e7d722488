"""`EJobFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobFiltersOrderColumn(OpenEnum):
    """`EJobFiltersOrderColumn`, 3 documented values."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"


__all__ = ["EJobFiltersOrderColumn"]
