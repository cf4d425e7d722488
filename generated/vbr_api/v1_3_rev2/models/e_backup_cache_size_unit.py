"""`EBackupCacheSizeUnit` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupCacheSizeUnit(OpenEnum):
    """`EBackupCacheSizeUnit`, 2 documented values."""

    GB = "GB"
    TB = "TB"


__all__ = ["EBackupCacheSizeUnit"]
