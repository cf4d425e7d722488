"""`EBackupLayoutMappingType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupLayoutMappingType(OpenEnum):
    """`EBackupLayoutMappingType`, 2 documented values."""

    TO_ORIGINAL_LAYOUT = "ToOriginalLayout"
    CUSTOM = "Custom"


__all__ = ["EBackupLayoutMappingType"]
