"""`EUnstructuredDataArchiveRetentionPolicyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataArchiveRetentionPolicyType(OpenEnum):
    """`EUnstructuredDataArchiveRetentionPolicyType`, 2 documented values."""

    YEARS = "Years"
    MONTHS = "Months"


__all__ = ["EUnstructuredDataArchiveRetentionPolicyType"]
