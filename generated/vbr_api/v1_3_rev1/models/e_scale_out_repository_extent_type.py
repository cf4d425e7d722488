"""`EScaleOutRepositoryExtentType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EScaleOutRepositoryExtentType(OpenEnum):
    """`EScaleOutRepositoryExtentType`, 3 documented values."""

    PERFORMANCE = "Performance"
    CAPACITY = "Capacity"
    ARCHIVE = "Archive"


__all__ = ["EScaleOutRepositoryExtentType"]
