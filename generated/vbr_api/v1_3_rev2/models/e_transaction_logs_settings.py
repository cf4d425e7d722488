"""`ETransactionLogsSettings` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETransactionLogsSettings(OpenEnum):
    """`ETransactionLogsSettings`, 2 documented values."""

    PROCESS = "Process"
    COPY_ONLY = "CopyOnly"


__all__ = ["ETransactionLogsSettings"]
