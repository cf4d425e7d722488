"""`EJobWorkload` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobWorkload(OpenEnum):
    """`EJobWorkload`, 6 documented values."""

    APPLICATION = "application"
    CLOUD_VM = "cloudVm"
    FILE = "file"
    SERVER = "server"
    WORKSTATION = "workstation"
    VM = "vm"


__all__ = ["EJobWorkload"]
