"""`EEntraIdTenantConditionalAccessPolicySortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantConditionalAccessPolicySortingProperty(OpenEnum):
    """`EEntraIdTenantConditionalAccessPolicySortingProperty`, 4 documented values."""

    DISPLAY_NAME = "displayName"
    OBJECT_ID = "objectId"
    STATE = "state"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantConditionalAccessPolicySortingProperty"]
