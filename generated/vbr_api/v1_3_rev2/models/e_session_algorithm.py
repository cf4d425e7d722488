"""`ESessionAlgorithm` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESessionAlgorithm(OpenEnum):
    """`ESessionAlgorithm`, 3 documented values."""

    FULL = "Full"
    INCREMENT = "Increment"
    NONE = "None"


__all__ = ["ESessionAlgorithm"]
