"""`ESizeUnit` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESizeUnit(OpenEnum):
    """`ESizeUnit`, 4 documented values."""

    BYTE = "Byte"
    KB = "Kb"
    MB = "Mb"
    GB = "Gb"


__all__ = ["ESizeUnit"]
