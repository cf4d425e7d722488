"""`EEntraIdReferenceRestoreMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdReferenceRestoreMode(OpenEnum):
    """`EEntraIdReferenceRestoreMode`, 2 documented values."""

    OVERWRITE = "Overwrite"
    MERGE = "Merge"


__all__ = ["EEntraIdReferenceRestoreMode"]
