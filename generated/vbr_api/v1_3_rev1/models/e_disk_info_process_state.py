"""`EDiskInfoProcessState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDiskInfoProcessState(OpenEnum):
    """`EDiskInfoProcessState`, 4 documented values."""

    NOT_PROCESSED = "NotProcessed"
    IN_PROCESSING = "InProcessing"
    PARTIALLY_PROCESSED = "PartiallyProcessed"
    PROCESSED = "Processed"


__all__ = ["EDiskInfoProcessState"]
