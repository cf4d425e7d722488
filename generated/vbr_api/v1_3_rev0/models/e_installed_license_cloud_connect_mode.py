"""`EInstalledLicenseCloudConnectMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstalledLicenseCloudConnectMode(OpenEnum):
    """`EInstalledLicenseCloudConnectMode`, 4 documented values."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"
    ENTERPRISE = "Enterprise"
    INVALID = "Invalid"


__all__ = ["EInstalledLicenseCloudConnectMode"]
