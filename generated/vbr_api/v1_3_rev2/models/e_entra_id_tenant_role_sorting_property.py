"""`EEntraIdTenantRoleSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantRoleSortingProperty(OpenEnum):
    """`EEntraIdTenantRoleSortingProperty`, 6 documented values."""

    DISPLAY_NAME = "DisplayName"
    IS_BUILT_IN = "IsBuiltIn"
    IS_ENABLED = "IsEnabled"
    DESCRIPTION = "Description"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"


__all__ = ["EEntraIdTenantRoleSortingProperty"]
