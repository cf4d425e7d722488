"""`EKMSFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EKMSFiltersOrderColumn(OpenEnum):
    """`EKMSFiltersOrderColumn`, 2 documented values."""

    NAME = "Name"
    TYPE = "Type"


__all__ = ["EKMSFiltersOrderColumn"]
