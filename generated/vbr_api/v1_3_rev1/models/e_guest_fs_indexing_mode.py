"""`EGuestFSIndexingMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EGuestFSIndexingMode(OpenEnum):
    """`EGuestFSIndexingMode`, 4 documented values."""

    DISABLE = "Disable"
    INDEX_ALL = "IndexAll"
    INDEX_ALL_EXCEPT = "IndexAllExcept"
    INDEX_ONLY = "IndexOnly"


__all__ = ["EGuestFSIndexingMode"]
