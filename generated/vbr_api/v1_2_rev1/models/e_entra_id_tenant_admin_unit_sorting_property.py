"""`EEntraIdTenantAdminUnitSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantAdminUnitSortingProperty(OpenEnum):
    """`EEntraIdTenantAdminUnitSortingProperty`, 5 documented values."""

    DISPLAY_NAME = "displayName"
    DESCRIPTION = "description"
    VISIBILITY = "visibility"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantAdminUnitSortingProperty"]
