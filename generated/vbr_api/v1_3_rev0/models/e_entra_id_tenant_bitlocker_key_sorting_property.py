"""`EEntraIdTenantBitlockerKeySortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantBitlockerKeySortingProperty(OpenEnum):
    """`EEntraIdTenantBitlockerKeySortingProperty`, 5 documented values."""

    KEY = "key"
    DEVICE_ID = "deviceId"
    DEVICE_DISPLAY_NAME = "deviceDisplayName"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantBitlockerKeySortingProperty"]
