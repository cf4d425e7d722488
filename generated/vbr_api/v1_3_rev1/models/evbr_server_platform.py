"""`EVBRServerPlatform` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVBRServerPlatform(OpenEnum):
    """`EVBRServerPlatform`, 2 documented values."""

    LINUX = "Linux"
    WINDOWS = "Windows"


__all__ = ["EVBRServerPlatform"]
