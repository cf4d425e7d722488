"""`EProxiesFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProxiesFiltersOrderColumn(OpenEnum):
    """`EProxiesFiltersOrderColumn`, 5 documented values."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
    HOST_NAME = "HostName"
    STATUS = "Status"


__all__ = ["EProxiesFiltersOrderColumn"]
