"""`ECloudCredentialsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECloudCredentialsFiltersOrderColumn(OpenEnum):
    """`ECloudCredentialsFiltersOrderColumn`, 4 documented values."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    LAST_MODIFIED = "LastModified"


__all__ = ["ECloudCredentialsFiltersOrderColumn"]
