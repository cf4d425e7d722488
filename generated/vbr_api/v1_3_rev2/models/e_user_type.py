"""`EUserType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUserType(OpenEnum):
    """`EUserType`, 4 documented values."""

    INTERNAL_USER = "InternalUser"
    INTERNAL_GROUP = "InternalGroup"
    EXTERNAL_USER = "ExternalUser"
    EXTERNAL_GROUP = "ExternalGroup"


__all__ = ["EUserType"]
