"""`EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn(OpenEnum):
    """`EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn`, 1 documented values."""

    SERVER_NAME = "ServerName"


__all__ = ["EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn"]
