"""`ESQLLogsProcessing` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESQLLogsProcessing(OpenEnum):
    """`ESQLLogsProcessing`, 4 documented values."""

    TRUNCATE = "truncate"
    PRESERVE = "preserve"
    BACKUP = "backup"
    NEVER_TRUNCATE = "neverTruncate"


__all__ = ["ESQLLogsProcessing"]
