"""`EGuestFSIndexingMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EGuestFSIndexingMode(OpenEnum):
    """`EGuestFSIndexingMode`, 4 documented values."""

    DISABLE = "disable"
    INDEX_ALL = "indexAll"
    INDEX_ALL_EXCEPT = "indexAllExcept"
    INDEX_ONLY = "indexOnly"


__all__ = ["EGuestFSIndexingMode"]
