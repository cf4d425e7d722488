"""`EEntraIdTenantRestoreSessionState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantRestoreSessionState(OpenEnum):
    """`EEntraIdTenantRestoreSessionState`, 8 documented values."""

    RUNNING = "Running"
    NEVER_EXECUTED = "NeverExecuted"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
    CANCELED = "Canceled"
    PENDING = "Pending"
    STOPPING = "Stopping"


__all__ = ["EEntraIdTenantRestoreSessionState"]
