"""`EDiskPartitionOperationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDiskPartitionOperationType(OpenEnum):
    """`EDiskPartitionOperationType`, 4 documented values."""

    REMOVE = "Remove"
    RESIZE = "Resize"
    RESTORE = "Restore"
    UNLOCK = "Unlock"


__all__ = ["EDiskPartitionOperationType"]
