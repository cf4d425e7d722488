"""`EEntraIdTenantGroupType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantGroupType(OpenEnum):
    """`EEntraIdTenantGroupType`, 4 documented values."""

    MICROSOFT_365_GROUP = "Microsoft365Group"
    SECURITY_GROUP = "SecurityGroup"
    MAIL_ENABLED_SECURITY_GROUP = "MailEnabledSecurityGroup"
    DISTRIBUTION_GROUP = "DistributionGroup"


__all__ = ["EEntraIdTenantGroupType"]
