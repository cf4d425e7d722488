"""`EConfigBackupSMTPSettingsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EConfigBackupSMTPSettingsType(OpenEnum):
    """`EConfigBackupSMTPSettingsType`, 2 documented values."""

    GLOBAL = "Global"
    CUSTOM = "Custom"


__all__ = ["EConfigBackupSMTPSettingsType"]
