"""`ETaskLogRecordStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETaskLogRecordStatus(OpenEnum):
    """`ETaskLogRecordStatus`, 4 documented values."""

    NONE = "None"
    SUCCEEDED = "Succeeded"
    WARNING = "Warning"
    FAILED = "Failed"


__all__ = ["ETaskLogRecordStatus"]
