"""`ECapacityLicenseObjectType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECapacityLicenseObjectType(OpenEnum):
    """`ECapacityLicenseObjectType`, 2 documented values."""

    FILE_SHARE = "FileShare"
    OBJECT_STORAGE = "ObjectStorage"


__all__ = ["ECapacityLicenseObjectType"]
