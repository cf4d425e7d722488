"""`EInventoryPlatformType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInventoryPlatformType(OpenEnum):
    """`EInventoryPlatformType`, 4 documented values."""

    VSPHERE = "VSphere"
    HYPERV = "HyperV"
    CLOUD_DIRECTOR = "CloudDirector"
    AGENT = "Agent"


__all__ = ["EInventoryPlatformType"]
