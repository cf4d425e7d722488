"""`EEntraIdTenantApplicationSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantApplicationSortingProperty(OpenEnum):
    """`EEntraIdTenantApplicationSortingProperty`, 7 documented values."""

    DISPLAY_NAME = "DisplayName"
    ENABLED = "Enabled"
    TAGS = "Tags"
    DESCRIPTION = "Description"
    APPLICATION_TYPE = "ApplicationType"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"


__all__ = ["EEntraIdTenantApplicationSortingProperty"]
