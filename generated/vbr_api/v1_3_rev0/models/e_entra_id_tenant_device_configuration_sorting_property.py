"""`EEntraIdTenantDeviceConfigurationSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantDeviceConfigurationSortingProperty(OpenEnum):
    """`EEntraIdTenantDeviceConfigurationSortingProperty`, 5 documented values."""

    DISPLAY_NAME = "displayName"
    OBJECT_ID = "objectId"
    VERSION = "version"
    DESCRIPTION = "description"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantDeviceConfigurationSortingProperty"]
