"""`EStorageOptimization` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EStorageOptimization(OpenEnum):
    """`EStorageOptimization`, 5 documented values."""

    VALUE_256_KB = "256KB"
    VALUE_512_KB = "512KB"
    VALUE_1_MB = "1MB"
    VALUE_4_MB = "4MB"
    VALUE_8_MB = "8MB"


__all__ = ["EStorageOptimization"]
