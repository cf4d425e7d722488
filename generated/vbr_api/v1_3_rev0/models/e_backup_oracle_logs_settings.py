"""`EBackupOracleLogsSettings` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupOracleLogsSettings(OpenEnum):
    """`EBackupOracleLogsSettings`, 3 documented values."""

    PRESERVE = "preserve"
    DELETE_EXPIRED_HOURS = "deleteExpiredHours"
    DELETE_EXPIRED_GBS = "deleteExpiredGBs"


__all__ = ["EBackupOracleLogsSettings"]
