"""`EvCentersInventoryFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EvCentersInventoryFiltersOrderColumn(OpenEnum):
    """`EvCentersInventoryFiltersOrderColumn`, 3 documented values."""

    NAME = "Name"
    OBJECT_ID = "ObjectId"
    TYPE = "Type"


__all__ = ["EvCentersInventoryFiltersOrderColumn"]
