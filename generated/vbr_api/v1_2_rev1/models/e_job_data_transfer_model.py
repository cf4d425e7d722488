"""`EJobDataTransferModel` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobDataTransferModel(OpenEnum):
    """`EJobDataTransferModel`, 2 documented values."""

    DIRECT = "Direct"
    WAN_ACCELERATOR = "WANAccelerator"


__all__ = ["EJobDataTransferModel"]
