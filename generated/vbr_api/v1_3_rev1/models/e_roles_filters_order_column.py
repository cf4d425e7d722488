"""`ERolesFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERolesFiltersOrderColumn(OpenEnum):
    """`ERolesFiltersOrderColumn`, 2 documented values."""

    NAME = "Name"
    DESCRIPTION = "Description"


__all__ = ["ERolesFiltersOrderColumn"]
