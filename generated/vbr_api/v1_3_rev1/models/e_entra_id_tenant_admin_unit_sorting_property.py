"""`EEntraIdTenantAdminUnitSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantAdminUnitSortingProperty(OpenEnum):
    """`EEntraIdTenantAdminUnitSortingProperty`, 5 documented values."""

    DISPLAY_NAME = "DisplayName"
    DESCRIPTION = "Description"
    VISIBILITY = "Visibility"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"


__all__ = ["EEntraIdTenantAdminUnitSortingProperty"]
