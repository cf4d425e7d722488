"""`EKMSFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EKMSFiltersOrderColumn(OpenEnum):
    """`EKMSFiltersOrderColumn`, 3 documented values."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"


__all__ = ["EKMSFiltersOrderColumn"]
