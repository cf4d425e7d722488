"""`ELinuxPackageFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELinuxPackageFiltersOrderColumn(OpenEnum):
    """`ELinuxPackageFiltersOrderColumn`, 2 documented values."""

    NAME = "Name"
    DISTRIBUTION_NAME = "DistributionName"


__all__ = ["ELinuxPackageFiltersOrderColumn"]
