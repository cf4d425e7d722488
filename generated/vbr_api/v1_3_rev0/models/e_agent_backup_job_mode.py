"""`EAgentBackupJobMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentBackupJobMode(OpenEnum):
    """`EAgentBackupJobMode`, 3 documented values."""

    ENTIRE_COMPUTER = "EntireComputer"
    VOLUMES = "Volumes"
    FILE_LEVEL = "FileLevel"


__all__ = ["EAgentBackupJobMode"]
