"""`EFlrSearchForResultOrderType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrSearchForResultOrderType(OpenEnum):
    """`EFlrSearchForResultOrderType`, 8 documented values."""

    NAME = "Name"
    SIZE = "Size"
    EXTENSION = "Extension"
    CREATION_TIME = "CreationTime"
    MODIFICATION_TIME = "ModificationTime"
    PATH = "Path"
    OWNER = "Owner"
    COMPARE_STATE = "CompareState"


__all__ = ["EFlrSearchForResultOrderType"]
