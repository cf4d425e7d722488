"""`EEntraIdTenantRoleSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantRoleSortingProperty(OpenEnum):
    """`EEntraIdTenantRoleSortingProperty`, 6 documented values."""

    DISPLAY_NAME = "displayName"
    IS_BUILT_IN = "isBuiltIn"
    IS_ENABLED = "isEnabled"
    DESCRIPTION = "description"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantRoleSortingProperty"]
