"""`ECredentialsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECredentialsFiltersOrderColumn(OpenEnum):
    """`ECredentialsFiltersOrderColumn`, 4 documented values."""

    USERNAME = "Username"
    DESCRIPTION = "Description"
    TYPE = "Type"
    CREATION_TIME = "CreationTime"


__all__ = ["ECredentialsFiltersOrderColumn"]
