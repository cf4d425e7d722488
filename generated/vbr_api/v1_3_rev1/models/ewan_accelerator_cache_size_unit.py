"""`EWANAcceleratorCacheSizeUnit` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EWANAcceleratorCacheSizeUnit(OpenEnum):
    """`EWANAcceleratorCacheSizeUnit`, 6 documented values."""

    B = "B"
    KB = "KB"
    MB = "MB"
    GB = "GB"
    TB = "TB"
    PB = "PB"


__all__ = ["EWANAcceleratorCacheSizeUnit"]
