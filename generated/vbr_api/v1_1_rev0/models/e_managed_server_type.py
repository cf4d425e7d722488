"""`EManagedServerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EManagedServerType(OpenEnum):
    """`EManagedServerType`, 3 documented values."""

    WINDOWS_HOST = "WindowsHost"
    LINUX_HOST = "LinuxHost"
    VI_HOST = "ViHost"


__all__ = ["EManagedServerType"]
