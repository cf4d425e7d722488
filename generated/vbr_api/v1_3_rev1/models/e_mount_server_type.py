"""`EMountServerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EMountServerType(OpenEnum):
    """`EMountServerType`, 2 documented values."""

    WINDOWS = "Windows"
    LINUX = "Linux"


__all__ = ["EMountServerType"]
