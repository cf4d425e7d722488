"""`ESQLLogsProcessing` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESQLLogsProcessing(OpenEnum):
    """`ESQLLogsProcessing`, 3 documented values."""

    TRUNCATE = "Truncate"
    BACKUP = "Backup"
    NEVER_TRUNCATE = "NeverTruncate"


__all__ = ["ESQLLogsProcessing"]
