"""`EEmailNotificationSchedule` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEmailNotificationSchedule(OpenEnum):
    """`EEmailNotificationSchedule`, 2 documented values."""

    IMMEDIATE = "Immediate"
    DAILY = "Daily"


__all__ = ["EEmailNotificationSchedule"]
