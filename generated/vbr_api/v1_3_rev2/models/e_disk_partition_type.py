"""`EDiskPartitionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDiskPartitionType(OpenEnum):
    """`EDiskPartitionType`, 12 documented values."""

    VOLUME = "Volume"
    BACK_VOLUME = "BackVolume"
    EXT_VOLUME = "ExtVolume"
    BACK_EXT_VOLUME = "BackExtVolume"
    EXTENDED = "Extended"
    UNALLOCATED = "Unallocated"
    EXT_UNALLOCATED = "ExtUnallocated"
    MRP = "Mrp"
    BACK_MRP = "BackMrp"
    EFI = "EFI"
    BACK_EFI = "BackEFI"
    OTHER_OS_PARTITION = "OtherOsPartition"


__all__ = ["EDiskPartitionType"]
