"""`EProtectionGroupFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProtectionGroupFiltersOrderColumn(OpenEnum):
    """`EProtectionGroupFiltersOrderColumn`, 3 documented values."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"


__all__ = ["EProtectionGroupFiltersOrderColumn"]
