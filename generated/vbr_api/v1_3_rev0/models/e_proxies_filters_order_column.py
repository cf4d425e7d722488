"""`EProxiesFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProxiesFiltersOrderColumn(OpenEnum):
    """`EProxiesFiltersOrderColumn`, 4 documented values."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
    HOST_NAME = "HostName"


__all__ = ["EProxiesFiltersOrderColumn"]
