"""`EEntraIdTenantConditionalAccessPolicyState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantConditionalAccessPolicyState(OpenEnum):
    """`EEntraIdTenantConditionalAccessPolicyState`, 3 documented values."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    ENABLED_FOR_REPORTING_BUT_NOT_ENFORCED = "EnabledForReportingButNotEnforced"


__all__ = ["EEntraIdTenantConditionalAccessPolicyState"]
