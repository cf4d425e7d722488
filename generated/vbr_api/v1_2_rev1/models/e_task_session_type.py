"""`ETaskSessionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETaskSessionType(OpenEnum):
    """`ETaskSessionType`, 4 documented values."""

    BACKUP = "Backup"
    RESTORE = "Restore"
    ANTIVIRUS = "Antivirus"
    REPLICA = "Replica"


__all__ = ["ETaskSessionType"]
