"""`ERestoreOptionsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERestoreOptionsFiltersOrderColumn(OpenEnum):
    """`ERestoreOptionsFiltersOrderColumn`, 4 documented values."""

    CODE = "Code"
    NAME = "Name"
    GROUP = "Group"
    DESCRIPTION = "Description"


__all__ = ["ERestoreOptionsFiltersOrderColumn"]
