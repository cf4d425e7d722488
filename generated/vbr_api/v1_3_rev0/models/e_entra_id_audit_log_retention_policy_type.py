"""`EEntraIDAuditLogRetentionPolicyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIDAuditLogRetentionPolicyType(OpenEnum):
    """`EEntraIDAuditLogRetentionPolicyType`, 3 documented values."""

    DAYS = "Days"
    MONTHS = "Months"
    YEARS = "Years"


__all__ = ["EEntraIDAuditLogRetentionPolicyType"]
