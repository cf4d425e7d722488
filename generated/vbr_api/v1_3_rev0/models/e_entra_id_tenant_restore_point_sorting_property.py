"""`EEntraIdTenantRestorePointSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantRestorePointSortingProperty(OpenEnum):
    """`EEntraIdTenantRestorePointSortingProperty`, 1 documented values."""

    CREATION_TIME = "creationTime"


__all__ = ["EEntraIdTenantRestorePointSortingProperty"]
