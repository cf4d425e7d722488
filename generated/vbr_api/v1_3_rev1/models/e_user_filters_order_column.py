"""`EUserFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUserFiltersOrderColumn(OpenEnum):
    """`EUserFiltersOrderColumn`, 3 documented values."""

    NAME = "Name"
    TYPE = "Type"
    IS_SERVICE_ACCOUNT = "IsServiceAccount"


__all__ = ["EUserFiltersOrderColumn"]
