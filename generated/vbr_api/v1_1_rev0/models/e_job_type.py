"""`EJobType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobType(OpenEnum):
    """`EJobType`, 1 documented values."""

    BACKUP = "Backup"


__all__ = ["EJobType"]
