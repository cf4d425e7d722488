"""`EEntraIdTenantApplicationSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantApplicationSortingProperty(OpenEnum):
    """`EEntraIdTenantApplicationSortingProperty`, 7 documented values."""

    DISPLAY_NAME = "displayName"
    ENABLED = "enabled"
    TAGS = "tags"
    DESCRIPTION = "description"
    APPLICATION_TYPE = "applicationType"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantApplicationSortingProperty"]
