"""`EADDomainFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EADDomainFiltersOrderColumn(OpenEnum):
    """`EADDomainFiltersOrderColumn`, 1 documented values."""

    NAME = "Name"


__all__ = ["EADDomainFiltersOrderColumn"]
