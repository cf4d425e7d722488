"""`EPlatformType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPlatformType(OpenEnum):
    """`EPlatformType`, 8 documented values."""

    VMWARE = "VMware"
    HYPERV = "HyperV"
    VCD = "Vcd"
    WINDOWS_PHYSICAL = "WindowsPhysical"
    LINUX_PHYSICAL = "LinuxPhysical"
    TAPE = "Tape"
    NAS_BACKUP = "NasBackup"
    CUSTOM_PLATFORM = "CustomPlatform"


__all__ = ["EPlatformType"]
