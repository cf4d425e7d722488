"""`EEntraIdTenantBitlockerKeySortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantBitlockerKeySortingProperty(OpenEnum):
    """`EEntraIdTenantBitlockerKeySortingProperty`, 5 documented values."""

    KEY = "Key"
    DEVICE_ID = "DeviceId"
    DEVICE_DISPLAY_NAME = "DeviceDisplayName"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"


__all__ = ["EEntraIdTenantBitlockerKeySortingProperty"]
