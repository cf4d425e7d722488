"""`ESessionState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESessionState(OpenEnum):
    """`ESessionState`, 12 documented values."""

    STOPPED = "Stopped"
    STARTING = "Starting"
    STOPPING = "Stopping"
    WORKING = "Working"
    PAUSING = "Pausing"
    RESUMING = "Resuming"
    WAITING_TAPE = "WaitingTape"
    IDLE = "Idle"
    POSTPROCESSING = "Postprocessing"
    WAITING_REPOSITORY = "WaitingRepository"
    WAITING_SLOT = "WaitingSlot"
    ACTION_REQUIRED = "ActionRequired"


__all__ = ["ESessionState"]
