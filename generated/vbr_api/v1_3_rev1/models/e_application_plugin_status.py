"""`EApplicationPluginStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EApplicationPluginStatus(OpenEnum):
    """`EApplicationPluginStatus`, 3 documented values."""

    INSTALLED = "Installed"
    NOT_INSTALLED = "NotInstalled"
    UPGRADE_REQUIRED = "UpgradeRequired"


__all__ = ["EApplicationPluginStatus"]
