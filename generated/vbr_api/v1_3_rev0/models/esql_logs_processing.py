"""`ESQLLogsProcessing` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESQLLogsProcessing(OpenEnum):
    """`ESQLLogsProcessing`, 3 documented values."""

    TRUNCATE = "truncate"
    BACKUP = "backup"
    NEVER_TRUNCATE = "neverTruncate"


__all__ = ["ESQLLogsProcessing"]
