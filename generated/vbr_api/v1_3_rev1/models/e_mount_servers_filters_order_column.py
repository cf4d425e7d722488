"""`EMountServersFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EMountServersFiltersOrderColumn(OpenEnum):
    """`EMountServersFiltersOrderColumn`, 2 documented values."""

    TYPE = "Type"
    WRITE_CACHE_FOLDER = "WriteCacheFolder"


__all__ = ["EMountServersFiltersOrderColumn"]
