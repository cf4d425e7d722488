"""`EUnstructuredDataServersFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataServersFiltersOrderColumn(OpenEnum):
    """`EUnstructuredDataServersFiltersOrderColumn`, 4 documented values."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    REGION = "Region"


__all__ = ["EUnstructuredDataServersFiltersOrderColumn"]
