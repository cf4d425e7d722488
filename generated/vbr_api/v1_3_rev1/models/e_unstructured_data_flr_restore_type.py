"""`EUnstructuredDataFLRRestoreType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataFLRRestoreType(OpenEnum):
    """`EUnstructuredDataFLRRestoreType`, 3 documented values."""

    OVERWRITE = "Overwrite"
    KEEP = "Keep"
    CHANGED_ONLY = "ChangedOnly"


__all__ = ["EUnstructuredDataFLRRestoreType"]
