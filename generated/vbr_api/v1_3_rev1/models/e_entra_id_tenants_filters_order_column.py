"""`EEntraIDTenantsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIDTenantsFiltersOrderColumn(OpenEnum):
    """`EEntraIDTenantsFiltersOrderColumn`, 2 documented values."""

    NAME = "Name"
    DESCRIPTION = "Description"


__all__ = ["EEntraIDTenantsFiltersOrderColumn"]
