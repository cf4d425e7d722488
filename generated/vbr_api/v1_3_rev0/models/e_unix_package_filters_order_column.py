"""`EUnixPackageFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnixPackageFiltersOrderColumn(OpenEnum):
    """`EUnixPackageFiltersOrderColumn`, 1 documented values."""

    NAME = "Name"


__all__ = ["EUnixPackageFiltersOrderColumn"]
