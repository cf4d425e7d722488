"""`EEntraIdTenantConditionalAccessPolicySortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantConditionalAccessPolicySortingProperty(OpenEnum):
    """`EEntraIdTenantConditionalAccessPolicySortingProperty`, 4 documented values."""

    DISPLAY_NAME = "DisplayName"
    OBJECT_ID = "ObjectId"
    STATE = "State"
    LAST_RESTORE_POINT = "LastRestorePoint"


__all__ = ["EEntraIdTenantConditionalAccessPolicySortingProperty"]
