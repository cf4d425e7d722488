"""`EScriptPeriodicityType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EScriptPeriodicityType(OpenEnum):
    """`EScriptPeriodicityType`, 2 documented values."""

    DAYS = "Days"
    BACKUP_SESSIONS = "BackupSessions"


__all__ = ["EScriptPeriodicityType"]
