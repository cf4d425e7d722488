"""`EUnstructuredDataFlrBrowseMountFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataFlrBrowseMountFiltersOrderColumn(OpenEnum):
    """`EUnstructuredDataFlrBrowseMountFiltersOrderColumn`, 1 documented values."""

    CREATION_TIME = "CreationTime"


__all__ = ["EUnstructuredDataFlrBrowseMountFiltersOrderColumn"]
