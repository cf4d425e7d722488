"""`EAgentDiscoveredEntityStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentDiscoveredEntityStatus(OpenEnum):
    """`EAgentDiscoveredEntityStatus`, 3 documented values."""

    ONLINE = "Online"
    OFFLINE = "Offline"
    UNKNOWN = "Unknown"


__all__ = ["EAgentDiscoveredEntityStatus"]
