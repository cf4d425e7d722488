"""`EEntraIdTenantDeviceConfigurationSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantDeviceConfigurationSortingProperty(OpenEnum):
    """`EEntraIdTenantDeviceConfigurationSortingProperty`, 7 documented values."""

    DISPLAY_NAME = "DisplayName"
    OBJECT_ID = "ObjectId"
    VERSION = "Version"
    DESCRIPTION = "Description"
    LAST_RESTORE_POINT = "LastRestorePoint"
    TYPE = "Type"
    ODATA_TYPE = "OdataType"


__all__ = ["EEntraIdTenantDeviceConfigurationSortingProperty"]
