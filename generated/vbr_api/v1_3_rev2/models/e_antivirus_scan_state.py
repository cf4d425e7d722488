"""`EAntivirusScanState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAntivirusScanState(OpenEnum):
    """`EAntivirusScanState`, 3 documented values."""

    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    FINISHED = "Finished"


__all__ = ["EAntivirusScanState"]
