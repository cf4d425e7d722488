"""`EEntraIdTenantRestoreDeviceCodeStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantRestoreDeviceCodeStatus(OpenEnum):
    """`EEntraIdTenantRestoreDeviceCodeStatus`, 3 documented values."""

    PENDING = "Pending"
    SUCCESS = "Success"
    FAILURE = "Failure"


__all__ = ["EEntraIdTenantRestoreDeviceCodeStatus"]
