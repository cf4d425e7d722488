"""`EUnstructuredDataRetentionPolicyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataRetentionPolicyType(OpenEnum):
    """`EUnstructuredDataRetentionPolicyType`, 2 documented values."""

    DAYS = "Days"
    MONTHS = "Months"


__all__ = ["EUnstructuredDataRetentionPolicyType"]
