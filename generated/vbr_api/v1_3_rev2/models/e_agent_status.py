"""`EAgentStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentStatus(OpenEnum):
    """`EAgentStatus`, 7 documented values."""

    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    UPGRADE_REQUIRED = "UpgradeRequired"
    FAILED = "Failed"
    UNSUPPORTED_OPERATING_SYSTEM = "UnsupportedOperatingSystem"
    UNKNOWN = "Unknown"
    NOT_INITIALIZED = "NotInitialized"


__all__ = ["EAgentStatus"]
