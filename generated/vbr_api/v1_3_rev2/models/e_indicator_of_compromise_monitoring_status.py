"""`EIndicatorOfCompromiseMonitoringStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EIndicatorOfCompromiseMonitoringStatus(OpenEnum):
    """`EIndicatorOfCompromiseMonitoringStatus`, 2 documented values."""

    ACTIVE = "Active"
    DISABLED = "Disabled"


__all__ = ["EIndicatorOfCompromiseMonitoringStatus"]
