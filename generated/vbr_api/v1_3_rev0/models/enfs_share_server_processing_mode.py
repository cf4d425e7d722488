"""`ENFSShareServerProcessingMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ENFSShareServerProcessingMode(OpenEnum):
    """`ENFSShareServerProcessingMode`, 2 documented values."""

    DIRECT = "Direct"
    STORAGE_SNAPSHOT = "StorageSnapshot"


__all__ = ["ENFSShareServerProcessingMode"]
