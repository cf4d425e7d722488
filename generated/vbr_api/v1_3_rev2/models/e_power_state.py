"""`EPowerState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPowerState(OpenEnum):
    """`EPowerState`, 3 documented values."""

    POWERED_OFF = "PoweredOff"
    POWERED_ON = "PoweredOn"
    SUSPENDED = "Suspended"


__all__ = ["EPowerState"]
