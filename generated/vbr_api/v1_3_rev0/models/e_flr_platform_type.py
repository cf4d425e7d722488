"""`EFlrPlatformType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrPlatformType(OpenEnum):
    """`EFlrPlatformType`, 4 documented values."""

    VMWARE = "VMware"
    HYPERV = "HyperV"
    AGENT = "Agent"
    CLOUD_DIRECTOR = "CloudDirector"


__all__ = ["EFlrPlatformType"]
