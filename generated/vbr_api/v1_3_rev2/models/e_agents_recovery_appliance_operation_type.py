"""`EAgentsRecoveryApplianceOperationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentsRecoveryApplianceOperationType(OpenEnum):
    """`EAgentsRecoveryApplianceOperationType`, 1 documented values."""

    REBOOT = "Reboot"


__all__ = ["EAgentsRecoveryApplianceOperationType"]
