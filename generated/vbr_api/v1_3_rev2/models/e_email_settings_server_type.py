"""`EEmailSettingsServerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEmailSettingsServerType(OpenEnum):
    """`EEmailSettingsServerType`, 3 documented values."""

    SMTP = "SMTP"
    GMAIL = "Gmail"
    MS365 = "MS365"


__all__ = ["EEmailSettingsServerType"]
