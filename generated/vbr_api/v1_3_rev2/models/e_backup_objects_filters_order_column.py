"""`EBackupObjectsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupObjectsFiltersOrderColumn(OpenEnum):
    """`EBackupObjectsFiltersOrderColumn`, 4 documented values."""

    NAME = "Name"
    OBJECT_ID = "ObjectId"
    PLATFORM_ID = "PlatformId"
    TYPE = "Type"


__all__ = ["EBackupObjectsFiltersOrderColumn"]
