"""`EPlacementPolicyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPlacementPolicyType(OpenEnum):
    """`EPlacementPolicyType`, 2 documented values."""

    DATA_LOCALITY = "DataLocality"
    PERFORMANCE = "Performance"


__all__ = ["EPlacementPolicyType"]
