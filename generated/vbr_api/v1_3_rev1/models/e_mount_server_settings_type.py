"""`EMountServerSettingsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EMountServerSettingsType(OpenEnum):
    """`EMountServerSettingsType`, 3 documented values."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    BOTH = "Both"


__all__ = ["EMountServerSettingsType"]
