"""`EJobStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobStatus(OpenEnum):
    """`EJobStatus`, 7 documented values."""

    RUNNING = "running"
    INACTIVE = "inactive"
    DISABLED = "disabled"
    ENABLED = "enabled"
    STOPPING = "stopping"
    STOPPED = "stopped"
    STARTING = "starting"


__all__ = ["EJobStatus"]
