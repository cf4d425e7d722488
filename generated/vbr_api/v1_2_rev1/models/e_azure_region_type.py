"""`EAzureRegionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAzureRegionType(OpenEnum):
    """`EAzureRegionType`, 4 documented values."""

    CHINA = "China"
    GERMANY = "Germany"
    GLOBAL = "Global"
    GOVERNMENT = "Government"


__all__ = ["EAzureRegionType"]
