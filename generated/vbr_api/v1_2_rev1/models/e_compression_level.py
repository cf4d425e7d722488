"""`ECompressionLevel` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECompressionLevel(OpenEnum):
    """`ECompressionLevel`, 5 documented values."""

    NONE = "None"
    DEDUP_FRIENDLY = "DedupFriendly"
    OPTIMAL = "Optimal"
    HIGH = "High"
    EXTREME = "Extreme"


__all__ = ["ECompressionLevel"]
