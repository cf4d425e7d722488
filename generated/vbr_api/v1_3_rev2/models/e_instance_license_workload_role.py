"""`EInstanceLicenseWorkloadRole` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstanceLicenseWorkloadRole(OpenEnum):
    """`EInstanceLicenseWorkloadRole`, 2 documented values."""

    WORKSTATION = "Workstation"
    SERVER = "Server"


__all__ = ["EInstanceLicenseWorkloadRole"]
