"""`EEntraIdTenantGroupMembershipType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantGroupMembershipType(OpenEnum):
    """`EEntraIdTenantGroupMembershipType`, 2 documented values."""

    ASSIGNED = "Assigned"
    DYNAMIC = "Dynamic"


__all__ = ["EEntraIdTenantGroupMembershipType"]
