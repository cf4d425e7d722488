"""`EConsumptionLimitKind` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EConsumptionLimitKind(OpenEnum):
    """`EConsumptionLimitKind`, 2 documented values."""

    TB = "TB"
    PB = "PB"


__all__ = ["EConsumptionLimitKind"]
