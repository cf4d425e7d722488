"""`ETaskResult` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETaskResult(OpenEnum):
    """`ETaskResult`, 5 documented values."""

    NONE = "None"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
    CANCELLED = "Cancelled"


__all__ = ["ETaskResult"]
