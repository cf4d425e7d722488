"""`ESessionResult` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESessionResult(OpenEnum):
    """`ESessionResult`, 4 documented values."""

    NONE = "None"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"


__all__ = ["ESessionResult"]
