"""`EVolumeFileSystemType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVolumeFileSystemType(OpenEnum):
    """`EVolumeFileSystemType`, 10 documented values."""

    NTFS = "NTFS"
    RE_FS = "ReFS"
    FAT = "FAT"
    FAT32 = "FAT32"
    HPFS = "HPFS"
    CDFS = "CDFS"
    UDF = "UDF"
    NWFS = "NWFS"
    EX_FAT = "exFAT"
    UNKNOWN = "unknown"


__all__ = ["EVolumeFileSystemType"]
