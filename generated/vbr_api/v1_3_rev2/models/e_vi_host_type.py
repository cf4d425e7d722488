"""`EViHostType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EViHostType(OpenEnum):
    """`EViHostType`, 3 documented values."""

    ESX = "ESX"
    ESXI = "ESXi"
    VC = "VC"


__all__ = ["EViHostType"]
