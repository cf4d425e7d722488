"""`EDriverStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDriverStatus(OpenEnum):
    """`EDriverStatus`, 6 documented values."""

    UNKNOWN = "Unknown"
    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    STOPPED = "Stopped"
    FAILED = "Failed"
    UPGRADE_AVAILABLE = "UpgradeAvailable"


__all__ = ["EDriverStatus"]
