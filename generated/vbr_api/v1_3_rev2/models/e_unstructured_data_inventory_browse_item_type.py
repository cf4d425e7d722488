"""`EUnstructuredDataInventoryBrowseItemType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataInventoryBrowseItemType(OpenEnum):
    """`EUnstructuredDataInventoryBrowseItemType`, 3 documented values."""

    DRIVE = "Drive"
    FOLDER = "Folder"
    FILE = "File"


__all__ = ["EUnstructuredDataInventoryBrowseItemType"]
