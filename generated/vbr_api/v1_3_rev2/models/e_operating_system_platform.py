"""`EOperatingSystemPlatform` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EOperatingSystemPlatform(OpenEnum):
    """`EOperatingSystemPlatform`, 4 documented values."""

    UNKNOWN = "Unknown"
    X86 = "X86"
    X64 = "X64"
    PPC64_LE = "PPC64le"


__all__ = ["EOperatingSystemPlatform"]
