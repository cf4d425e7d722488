"""`EManagedServerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EManagedServerType(OpenEnum):
    """`EManagedServerType`, 4 documented values."""

    WINDOWS_HOST = "WindowsHost"
    LINUX_HOST = "LinuxHost"
    VI_HOST = "ViHost"
    CLOUD_DIRECTOR_HOST = "CloudDirectorHost"


__all__ = ["EManagedServerType"]
