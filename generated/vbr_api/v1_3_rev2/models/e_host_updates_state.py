"""`EHostUpdatesState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHostUpdatesState(OpenEnum):
    """`EHostUpdatesState`, 7 documented values."""

    CHECK_IN_PROGRESS = "CheckInProgress"
    INSTALLING = "Installing"
    LAST_INSTALL_FAILED = "LastInstallFailed"
    AVAILABLE = "Available"
    NOT_AVAILABLE = "NotAvailable"
    CHECK_UPDATES_FAILED = "CheckUpdatesFailed"
    OUT_OF_DATE = "OutOfDate"


__all__ = ["EHostUpdatesState"]
