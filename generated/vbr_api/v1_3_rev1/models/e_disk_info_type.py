"""`EDiskInfoType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDiskInfoType(OpenEnum):
    """`EDiskInfoType`, 6 documented values."""

    UNKNOWN = "Unknown"
    SIMPLE = "Simple"
    VI = "Vi"
    HV = "Hv"
    HV_RAW_DISK_FILE = "HvRawDiskFile"
    END_POINT = "EndPoint"


__all__ = ["EDiskInfoType"]
