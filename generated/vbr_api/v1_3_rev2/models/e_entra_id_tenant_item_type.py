"""`EEntraIdTenantItemType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantItemType(OpenEnum):
    """`EEntraIdTenantItemType`, 9 documented values."""

    USER = "User"
    GROUP = "Group"
    ADMIN_UNIT = "AdminUnit"
    ROLE = "Role"
    APPLICATION = "Application"
    DEVICE_CONFIGURATION = "DeviceConfiguration"
    CONDITIONAL_ACCESS_POLICY = "ConditionalAccessPolicy"
    ORG_CONTACT = "OrgContact"
    DEVICE = "Device"


__all__ = ["EEntraIdTenantItemType"]
