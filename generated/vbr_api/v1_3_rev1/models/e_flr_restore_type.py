"""`EFlrRestoreType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrRestoreType(OpenEnum):
    """`EFlrRestoreType`, 3 documented values."""

    OVERWRITE = "Overwrite"
    KEEP = "Keep"
    PERMISSION_ONLY = "PermissionOnly"


__all__ = ["EFlrRestoreType"]
