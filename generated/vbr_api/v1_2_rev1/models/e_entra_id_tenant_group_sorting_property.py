"""`EEntraIdTenantGroupSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantGroupSortingProperty(OpenEnum):
    """`EEntraIdTenantGroupSortingProperty`, 9 documented values."""

    DISPLAY_NAME = "displayName"
    DESCRIPTION = "description"
    GROUP_TYPE = "groupType"
    MEMBERSHIP_TYPE = "membershipType"
    VISIBILITY = "visibility"
    ARCHIVED = "archived"
    MAIL_ENABLED = "mailEnabled"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantGroupSortingProperty"]
