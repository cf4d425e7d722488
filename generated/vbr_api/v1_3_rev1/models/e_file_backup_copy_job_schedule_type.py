"""`EFileBackupCopyJobScheduleType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFileBackupCopyJobScheduleType(OpenEnum):
    """`EFileBackupCopyJobScheduleType`, 2 documented values."""

    CONTINUOUS = "Continuous"
    CUSTOM = "Custom"


__all__ = ["EFileBackupCopyJobScheduleType"]
