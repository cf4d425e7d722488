"""`EUnstructuredDataServersFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataServersFiltersOrderColumn(OpenEnum):
    """`EUnstructuredDataServersFiltersOrderColumn`, 2 documented values."""

    NAME = "Name"
    DESCRIPTION = "Description"


__all__ = ["EUnstructuredDataServersFiltersOrderColumn"]
