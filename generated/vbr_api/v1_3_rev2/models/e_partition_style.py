"""`EPartitionStyle` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPartitionStyle(OpenEnum):
    """`EPartitionStyle`, 3 documented values."""

    MBR = "Mbr"
    GPT = "Gpt"
    RAW = "Raw"


__all__ = ["EPartitionStyle"]
