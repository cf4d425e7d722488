"""`EFlrBrowseOrderType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrBrowseOrderType(OpenEnum):
    """`EFlrBrowseOrderType`, 6 documented values."""

    NAME = "Name"
    TYPE = "Type"
    SIZE = "Size"
    CREATION_DATE = "CreationDate"
    MODIFIED_DATE = "ModifiedDate"
    ITEM_STATE = "ItemState"


__all__ = ["EFlrBrowseOrderType"]
