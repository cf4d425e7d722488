"""`EGuestOSFamily` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EGuestOSFamily(OpenEnum):
    """`EGuestOSFamily`, 4 documented values."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    UNKNOWN = "Unknown"
    OTHER = "Other"


__all__ = ["EGuestOSFamily"]
