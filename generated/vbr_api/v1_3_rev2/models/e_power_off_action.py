"""`EPowerOffAction` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPowerOffAction(OpenEnum):
    """`EPowerOffAction`, 2 documented values."""

    BACKUP_AT_POWER_ON = "BackupAtPowerOn"
    SKIP_BACKUP = "SkipBackup"


__all__ = ["EPowerOffAction"]
