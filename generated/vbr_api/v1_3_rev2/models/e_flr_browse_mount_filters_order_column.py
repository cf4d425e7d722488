"""`EFlrBrowseMountFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrBrowseMountFiltersOrderColumn(OpenEnum):
    """`EFlrBrowseMountFiltersOrderColumn`, 1 documented values."""

    CREATION_TIME = "CreationTime"


__all__ = ["EFlrBrowseMountFiltersOrderColumn"]
