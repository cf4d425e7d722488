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
    DEVICE_COMPLIANCE_POLICY = "DeviceCompliancePolicy"
    BITLOCKER_KEY = "BitlockerKey"
    CONDITIONAL_ACCESS_POLICY = "ConditionalAccessPolicy"


__all__ = ["EEntraIdTenantItemType"]
