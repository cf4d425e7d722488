"""`EEntraIdTenantResource` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantResource(OpenEnum):
    """`EEntraIdTenantResource`, 8 documented values."""

    USERS = "Users"
    GROUPS = "Groups"
    ADMINISTRATIVE_UNITS = "AdministrativeUnits"
    ROLES = "Roles"
    APPLICATIONS = "Applications"
    LOGS = "Logs"
    CONDITIONAL_ACCESS_POLICIES = "ConditionalAccessPolicies"
    INTUNE_POLICIES = "IntunePolicies"


__all__ = ["EEntraIdTenantResource"]
