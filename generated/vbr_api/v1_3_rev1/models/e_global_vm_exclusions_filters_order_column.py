"""`EGlobalVMExclusionsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EGlobalVMExclusionsFiltersOrderColumn(OpenEnum):
    """`EGlobalVMExclusionsFiltersOrderColumn`, 2 documented values."""

    NOTE = "Note"
    NAME = "Name"


__all__ = ["EGlobalVMExclusionsFiltersOrderColumn"]
