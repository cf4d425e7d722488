"""`EOSBitness` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EOSBitness(OpenEnum):
    """`EOSBitness`, 4 documented values."""

    UNKNOWN = "Unknown"
    X64 = "x64"
    X86 = "x86"
    PPC64_LE = "PPC64le"


__all__ = ["EOSBitness"]
