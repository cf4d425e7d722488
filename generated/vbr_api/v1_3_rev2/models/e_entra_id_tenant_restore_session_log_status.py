"""`EEntraIdTenantRestoreSessionLogStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantRestoreSessionLogStatus(OpenEnum):
    """`EEntraIdTenantRestoreSessionLogStatus`, 4 documented values."""

    RUNNING = "Running"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"


__all__ = ["EEntraIdTenantRestoreSessionLogStatus"]
