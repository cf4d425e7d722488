"""`EAzureRegionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAzureRegionType(OpenEnum):
    """`EAzureRegionType`, 3 documented values."""

    CHINA = "China"
    GLOBAL = "Global"
    GOVERNMENT = "Government"


__all__ = ["EAzureRegionType"]
