"""`ECredentialsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECredentialsFiltersOrderColumn(OpenEnum):
    """`ECredentialsFiltersOrderColumn`, 2 documented values."""

    USERNAME = "Username"
    DESCRIPTION = "Description"


__all__ = ["ECredentialsFiltersOrderColumn"]
