"""`EAccountPermissionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAccountPermissionType(OpenEnum):
    """`EAccountPermissionType`, 3 documented values."""

    DENY_EVERYONE = "DenyEveryone"
    ALLOW_EVERYONE = "AllowEveryone"
    ALLOW_SELECTED = "AllowSelected"


__all__ = ["EAccountPermissionType"]
