"""`EBackupOracleLogsSettings` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupOracleLogsSettings(OpenEnum):
    """`EBackupOracleLogsSettings`, 3 documented values."""

    PRESERVE = "Preserve"
    DELETE_EXPIRED_HOURS = "DeleteExpiredHours"
    DELETE_EXPIRED_GBS = "DeleteExpiredGBs"


__all__ = ["EBackupOracleLogsSettings"]
