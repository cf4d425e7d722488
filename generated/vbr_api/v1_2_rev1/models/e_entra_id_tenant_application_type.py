"""`EEntraIdTenantApplicationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantApplicationType(OpenEnum):
    """`EEntraIdTenantApplicationType`, 2 documented values."""

    APP_REGISTRATION = "AppRegistration"
    ENTERPRISE_REGISTRATION = "EnterpriseRegistration"


__all__ = ["EEntraIdTenantApplicationType"]
