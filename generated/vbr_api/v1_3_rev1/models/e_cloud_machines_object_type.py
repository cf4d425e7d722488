"""`ECloudMachinesObjectType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECloudMachinesObjectType(OpenEnum):
    """`ECloudMachinesObjectType`, 3 documented values."""

    MACHINE = "Machine"
    REGION = "Region"
    TAG = "Tag"


__all__ = ["ECloudMachinesObjectType"]
