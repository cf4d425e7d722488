"""`EEntraIdTenantAdminUnitVisibilityType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantAdminUnitVisibilityType(OpenEnum):
    """`EEntraIdTenantAdminUnitVisibilityType`, 2 documented values."""

    PUBLIC = "Public"
    HIDDEN = "Hidden"


__all__ = ["EEntraIdTenantAdminUnitVisibilityType"]
