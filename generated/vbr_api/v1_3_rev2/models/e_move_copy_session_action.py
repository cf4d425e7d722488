"""`EMoveCopySessionAction` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EMoveCopySessionAction(OpenEnum):
    """`EMoveCopySessionAction`, 3 documented values."""

    RETRY = "Retry"
    FORGET_FAILED = "ForgetFailed"
    STOP_AND_UNDO = "StopAndUndo"


__all__ = ["EMoveCopySessionAction"]
