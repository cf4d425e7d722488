"""`EFlrItemStateType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EFlrItemStateType(OpenEnum):
    """`EFlrItemStateType`, 6 documented values."""

    NOT_AVALIABLE = "NotAvaliable"
    CHANGED = "Changed"
    UNCHANGED = "Unchanged"
    COMPARING = "Comparing"
    DELETED = "Deleted"
    FAILED_TO_COMPARE = "FailedToCompare"


__all__ = ["EFlrItemStateType"]
