"""`ECloudMachinesType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECloudMachinesType(OpenEnum):
    """`ECloudMachinesType`, 2 documented values."""

    AMAZON = "Amazon"
    AZURE = "Azure"


__all__ = ["ECloudMachinesType"]
