"""`EDiscoveredEntityFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDiscoveredEntityFiltersOrderColumn(OpenEnum):
    """`EDiscoveredEntityFiltersOrderColumn`, 5 documented values."""

    NAME = "Name"
    STATE = "State"
    AGENT_STATUS = "AgentStatus"
    DRIVER_STATUS = "DriverStatus"
    OPERATING_SYSTEM = "OperatingSystem"


__all__ = ["EDiscoveredEntityFiltersOrderColumn"]
