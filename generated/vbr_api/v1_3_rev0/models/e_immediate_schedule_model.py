"""`EImmediateScheduleModel` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EImmediateScheduleModel(OpenEnum):
    """`EImmediateScheduleModel`, 2 documented values."""

    CONTINUOUS = "Continuous"
    BACKUP_WINDOW = "BackupWindow"


__all__ = ["EImmediateScheduleModel"]
