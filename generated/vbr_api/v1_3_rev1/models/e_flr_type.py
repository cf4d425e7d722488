"""`EFlrType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrType(OpenEnum):
    """`EFlrType`, 2 documented values."""

    WINDOWS = "Windows"
    LINUX = "Linux"


__all__ = ["EFlrType"]
