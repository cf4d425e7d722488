"""`EPostBackupAction` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPostBackupAction(OpenEnum):
    """`EPostBackupAction`, 4 documented values."""

    KEEP_RUNNING = "KeepRunning"
    SLEEP = "Sleep"
    HIBERNATE = "Hibernate"
    SHUTDOWN = "Shutdown"


__all__ = ["EPostBackupAction"]
