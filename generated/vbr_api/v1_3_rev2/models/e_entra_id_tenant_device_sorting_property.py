"""`EEntraIdTenantDeviceSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantDeviceSortingProperty(OpenEnum):
    """`EEntraIdTenantDeviceSortingProperty`, 7 documented values."""

    DISPLAY_NAME = "DisplayName"
    OPERATING_SYSTEM = "OperatingSystem"
    OPERATING_SYSTEM_VERSION = "OperatingSystemVersion"
    DEVICE_VERSION = "DeviceVersion"
    ACCOUNT_ENABLED = "AccountEnabled"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"


__all__ = ["EEntraIdTenantDeviceSortingProperty"]
