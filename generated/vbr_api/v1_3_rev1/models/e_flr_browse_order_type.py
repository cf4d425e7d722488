"""`EFlrBrowseOrderType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrBrowseOrderType(OpenEnum):
    """`EFlrBrowseOrderType`, 8 documented values."""

    NAME = "Name"
    TYPE = "Type"
    SIZE = "Size"
    CREATION_DATE = "CreationDate"
    MODIFIED_DATE = "ModifiedDate"
    ITEM_STATE = "ItemState"
    OWNER = "Owner"
    LOCATION = "Location"


__all__ = ["EFlrBrowseOrderType"]
