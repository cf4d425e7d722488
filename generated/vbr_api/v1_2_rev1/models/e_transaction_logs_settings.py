"""`ETransactionLogsSettings` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETransactionLogsSettings(OpenEnum):
    """`ETransactionLogsSettings`, 2 documented values."""

    PROCESS = "process"
    COPY_ONLY = "copyOnly"


__all__ = ["ETransactionLogsSettings"]
