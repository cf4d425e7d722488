"""`EBackupIOControlLevel` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupIOControlLevel(OpenEnum):
    """`EBackupIOControlLevel`, 5 documented values."""

    LOWEST = "Lowest"
    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    HIGHEST = "Highest"


__all__ = ["EBackupIOControlLevel"]
