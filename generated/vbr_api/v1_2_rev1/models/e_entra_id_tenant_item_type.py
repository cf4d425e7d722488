"""`EEntraIdTenantItemType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantItemType(OpenEnum):
    """`EEntraIdTenantItemType`, 6 documented values."""

    USER = "User"
    GROUP = "Group"
    ADMIN_UNIT = "AdminUnit"
    ROLE = "Role"
    APPLICATION = "Application"
    CONDITIONAL_ACCESS_POLICY = "ConditionalAccessPolicy"


__all__ = ["EEntraIdTenantItemType"]
