"""`EServicesFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EServicesFiltersOrderColumn(OpenEnum):
    """`EServicesFiltersOrderColumn`, 2 documented values."""

    NAME = "Name"
    PORT = "Port"


__all__ = ["EServicesFiltersOrderColumn"]
