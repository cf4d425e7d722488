"""`EBackupModeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupModeType(OpenEnum):
    """`EBackupModeType`, 5 documented values."""

    FULL = "Full"
    INCREMENTAL = "Incremental"
    REVERSE_INCREMENTAL = "ReverseIncremental"
    TRANSFORM = "Transform"
    TRANSFORM_FOREVER_INCREMENTAL = "TransformForeverIncremental"


__all__ = ["EBackupModeType"]
