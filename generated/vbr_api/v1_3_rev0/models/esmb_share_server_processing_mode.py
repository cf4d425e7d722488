"""`ESMBShareServerProcessingMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESMBShareServerProcessingMode(OpenEnum):
    """`ESMBShareServerProcessingMode`, 3 documented values."""

    DIRECT = "Direct"
    STORAGE_SNAPSHOT = "StorageSnapshot"
    VSS_SNAPSHOT = "VSSSnapshot"


__all__ = ["ESMBShareServerProcessingMode"]
