"""`ERepositoryAccessType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERepositoryAccessType(OpenEnum):
    """`ERepositoryAccessType`, 3 documented values."""

    DENY_ALL = "DenyAll"
    ALLOW_ALL = "AllowAll"
    ALLOW_EXPLICIT = "AllowExplicit"


__all__ = ["ERepositoryAccessType"]
