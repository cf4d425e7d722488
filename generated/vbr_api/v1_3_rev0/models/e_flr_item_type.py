"""`EFlrItemType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrItemType(OpenEnum):
    """`EFlrItemType`, 4 documented values."""

    DRIVE = "Drive"
    FOLDER = "Folder"
    FILE = "File"
    LINK = "Link"


__all__ = ["EFlrItemType"]
