"""`EOSBitness` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EOSBitness(OpenEnum):
    """`EOSBitness`, 3 documented values."""

    UNKNOWN = "Unknown"
    X64 = "x64"
    X86 = "x86"


__all__ = ["EOSBitness"]
