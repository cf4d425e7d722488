"""`EJobStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobStatus(OpenEnum):
    """`EJobStatus`, 3 documented values."""

    RUNNING = "running"
    INACTIVE = "inactive"
    DISABLED = "disabled"


__all__ = ["EJobStatus"]
