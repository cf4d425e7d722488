"""`EProtectedComputerFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProtectedComputerFiltersOrderColumn(OpenEnum):
    """`EProtectedComputerFiltersOrderColumn`, 2 documented values."""

    NAME = "Name"
    TYPE = "Type"


__all__ = ["EProtectedComputerFiltersOrderColumn"]
