"""`ERetentionPolicyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERetentionPolicyType(OpenEnum):
    """`ERetentionPolicyType`, 2 documented values."""

    RESTORE_POINTS = "RestorePoints"
    DAYS = "Days"


__all__ = ["ERetentionPolicyType"]
