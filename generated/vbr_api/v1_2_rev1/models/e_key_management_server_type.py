"""`EKeyManagementServerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EKeyManagementServerType(OpenEnum):
    """`EKeyManagementServerType`, 1 documented values."""

    KMS = "KMS"


__all__ = ["EKeyManagementServerType"]
