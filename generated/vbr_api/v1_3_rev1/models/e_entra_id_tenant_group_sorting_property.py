"""`EEntraIdTenantGroupSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantGroupSortingProperty(OpenEnum):
    """`EEntraIdTenantGroupSortingProperty`, 9 documented values."""

    DISPLAY_NAME = "DisplayName"
    DESCRIPTION = "Description"
    GROUP_TYPE = "GroupType"
    MEMBERSHIP_TYPE = "MembershipType"
    VISIBILITY = "Visibility"
    ARCHIVED = "Archived"
    MAIL_ENABLED = "MailEnabled"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"


__all__ = ["EEntraIdTenantGroupSortingProperty"]
