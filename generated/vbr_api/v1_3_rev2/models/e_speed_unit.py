"""`ESpeedUnit` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESpeedUnit(OpenEnum):
    """`ESpeedUnit`, 3 documented values."""

    KBYTE_PER_SEC = "KbytePerSec"
    MBIT_PER_SPEC = "MbitPerSpec"
    MBYTE_PER_SEC = "MbytePerSec"


__all__ = ["ESpeedUnit"]
