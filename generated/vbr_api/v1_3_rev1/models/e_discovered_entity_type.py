"""`EDiscoveredEntityType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDiscoveredEntityType(OpenEnum):
    """`EDiscoveredEntityType`, 3 documented values."""

    COMPUTER = "Computer"
    CLUSTER = "Cluster"
    ACTIVE_DIRECTORY = "ActiveDirectory"


__all__ = ["EDiscoveredEntityType"]
