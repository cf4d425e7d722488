"""`EHostTrustMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHostTrustMode(OpenEnum):
    """`EHostTrustMode`, 2 documented values."""

    TRUST_ALL = "TrustAll"
    TRUST_SPECIFIED = "TrustSpecified"


__all__ = ["EHostTrustMode"]
