"""`EADObjectFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EADObjectFiltersOrderColumn(OpenEnum):
    """`EADObjectFiltersOrderColumn`, 2 documented values."""

    FULL_NAME = "FullName"
    TYPE = "Type"


__all__ = ["EADObjectFiltersOrderColumn"]
