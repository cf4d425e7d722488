"""`EDriverStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDriverStatus(OpenEnum):
    """`EDriverStatus`, 8 documented values."""

    UNKNOWN = "Unknown"
    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    STOPPED = "Stopped"
    FAILED = "Failed"
    UPGRADE_AVAILABLE = "UpgradeAvailable"
    INSTALLED_REBOOT_REQUIRED = "InstalledRebootRequired"
    NOT_INSTALLED_REBOOT_REQUIRED = "NotInstalledRebootRequired"


__all__ = ["EDriverStatus"]
