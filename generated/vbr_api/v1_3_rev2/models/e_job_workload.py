"""`EJobWorkload` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobWorkload(OpenEnum):
    """`EJobWorkload`, 6 documented values."""

    APPLICATION = "Application"
    CLOUD_VM = "CloudVm"
    FILE = "File"
    SERVER = "Server"
    WORKSTATION = "Workstation"
    VM = "Vm"


__all__ = ["EJobWorkload"]
