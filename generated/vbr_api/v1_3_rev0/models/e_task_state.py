"""`ETaskState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETaskState(OpenEnum):
    """`ETaskState`, 4 documented values."""

    STARTING = "Starting"
    WORKING = "Working"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


__all__ = ["ETaskState"]
