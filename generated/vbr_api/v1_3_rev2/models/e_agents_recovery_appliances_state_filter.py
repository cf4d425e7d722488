"""`EAgentsRecoveryAppliancesStateFilter` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentsRecoveryAppliancesStateFilter(OpenEnum):
    """`EAgentsRecoveryAppliancesStateFilter`, 3 documented values."""

    ALL = "All"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


__all__ = ["EAgentsRecoveryAppliancesStateFilter"]
