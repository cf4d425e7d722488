"""`EAgentBackupTimeoutType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentBackupTimeoutType(OpenEnum):
    """`EAgentBackupTimeoutType`, 3 documented values."""

    MINUTES = "Minutes"
    HOURS = "Hours"
    DAYS = "Days"


__all__ = ["EAgentBackupTimeoutType"]
