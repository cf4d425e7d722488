"""`EColdStorageRetrievalSessionState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EColdStorageRetrievalSessionState(OpenEnum):
    """`EColdStorageRetrievalSessionState`, 5 documented values."""

    INITIALIZED = "Initialized"
    ITEM_SEARCH_COMPLETE = "ItemSearchComplete"
    RETRIEVED = "Retrieved"
    FAILED = "Failed"
    CLEANED_UP = "CleanedUp"


__all__ = ["EColdStorageRetrievalSessionState"]
