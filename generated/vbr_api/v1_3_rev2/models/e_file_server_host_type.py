"""`EFileServerHostType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFileServerHostType(OpenEnum):
    """`EFileServerHostType`, 3 documented values."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    BACKUP_SERVER = "BackupServer"


__all__ = ["EFileServerHostType"]
