"""`EJobStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobStatus(OpenEnum):
    """`EJobStatus`, 7 documented values."""

    RUNNING = "Running"
    INACTIVE = "Inactive"
    DISABLED = "Disabled"
    ENABLED = "Enabled"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    STARTING = "Starting"


__all__ = ["EJobStatus"]
