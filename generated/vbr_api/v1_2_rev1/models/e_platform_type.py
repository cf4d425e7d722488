"""`EPlatformType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPlatformType(OpenEnum):
    """`EPlatformType`, 10 documented values."""

    VMWARE = "VMware"
    HYPERV = "HyperV"
    CLOUD_DIRECTOR = "CloudDirector"
    WINDOWS_PHYSICAL = "WindowsPhysical"
    LINUX_PHYSICAL = "LinuxPhysical"
    TAPE = "Tape"
    CUSTOM_PLATFORM = "CustomPlatform"
    ENTRA_ID = "EntraID"
    UNSTRUCTURED_DATA = "UnstructuredData"
    TEST = "Test"


__all__ = ["EPlatformType"]
