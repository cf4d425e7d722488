"""`EManagedServersFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EManagedServersFiltersOrderColumn(OpenEnum):
    """`EManagedServersFiltersOrderColumn`, 4 documented values."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
    STATUS = "Status"


__all__ = ["EManagedServersFiltersOrderColumn"]
