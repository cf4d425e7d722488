"""`EJobAgentType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobAgentType(OpenEnum):
    """`EJobAgentType`, 3 documented values."""

    WORKSTATION = "Workstation"
    SERVER = "Server"
    FAILOVER_CLUSTER = "FailoverCluster"


__all__ = ["EJobAgentType"]
