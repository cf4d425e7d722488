"""`EProtectionGroupCloudAccountType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProtectionGroupCloudAccountType(OpenEnum):
    """`EProtectionGroupCloudAccountType`, 2 documented values."""

    AWS = "AWS"
    AZURE = "Azure"


__all__ = ["EProtectionGroupCloudAccountType"]
