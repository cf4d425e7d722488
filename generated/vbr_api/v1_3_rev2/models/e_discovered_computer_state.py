"""`EDiscoveredComputerState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDiscoveredComputerState(OpenEnum):
    """`EDiscoveredComputerState`, 3 documented values."""

    UNKNOWN = "Unknown"
    ONLINE = "Online"
    OFFLINE = "Offline"


__all__ = ["EDiscoveredComputerState"]
