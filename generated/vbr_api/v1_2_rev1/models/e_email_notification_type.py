"""`EEmailNotificationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEmailNotificationType(OpenEnum):
    """`EEmailNotificationType`, 2 documented values."""

    USE_GLOBAL_NOTIFICATION_SETTINGS = "UseGlobalNotificationSettings"
    USE_CUSTOM_NOTIFICATION_SETTINGS = "UseCustomNotificationSettings"


__all__ = ["EEmailNotificationType"]
