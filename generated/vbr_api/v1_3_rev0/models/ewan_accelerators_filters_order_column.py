"""`EWANAcceleratorsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EWANAcceleratorsFiltersOrderColumn(OpenEnum):
    """`EWANAcceleratorsFiltersOrderColumn`, 1 documented values."""

    NAME = "Name"


__all__ = ["EWANAcceleratorsFiltersOrderColumn"]
