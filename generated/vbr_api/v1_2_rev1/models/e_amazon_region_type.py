"""`EAmazonRegionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAmazonRegionType(OpenEnum):
    """`EAmazonRegionType`, 3 documented values."""

    CHINA = "China"
    GLOBAL = "Global"
    GOVERNMENT = "Government"


__all__ = ["EAmazonRegionType"]
