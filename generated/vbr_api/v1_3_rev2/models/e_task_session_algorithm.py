"""`ETaskSessionAlgorithm` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETaskSessionAlgorithm(OpenEnum):
    """`ETaskSessionAlgorithm`, 4 documented values."""

    FULL = "Full"
    INCREMENT = "Increment"
    NONE = "None"
    SYNTHETIC = "Synthetic"


__all__ = ["ETaskSessionAlgorithm"]
