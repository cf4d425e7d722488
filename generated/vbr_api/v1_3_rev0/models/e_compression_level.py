"""`ECompressionLevel` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECompressionLevel(OpenEnum):
    """`ECompressionLevel`, 6 documented values."""

    AUTO = "Auto"
    NONE = "None"
    DEDUP_FRIENDLY = "DedupFriendly"
    OPTIMAL = "Optimal"
    HIGH = "High"
    EXTREME = "Extreme"


__all__ = ["ECompressionLevel"]
