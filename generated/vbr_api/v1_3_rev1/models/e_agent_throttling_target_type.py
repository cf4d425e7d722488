"""`EAgentThrottlingTargetType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentThrottlingTargetType(OpenEnum):
    """`EAgentThrottlingTargetType`, 3 documented values."""

    ALL_HOSTS = "AllHosts"
    SERVERS = "Servers"
    WORKSTATIONS = "Workstations"


__all__ = ["EAgentThrottlingTargetType"]
