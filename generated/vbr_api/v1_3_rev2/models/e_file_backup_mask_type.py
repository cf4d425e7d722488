"""`EFileBackupMaskType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFileBackupMaskType(OpenEnum):
    """`EFileBackupMaskType`, 3 documented values."""

    LEGACY = "Legacy"
    PATH = "Path"
    WILDCARD = "Wildcard"


__all__ = ["EFileBackupMaskType"]
