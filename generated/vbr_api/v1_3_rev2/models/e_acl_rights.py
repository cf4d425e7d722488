"""`EAclRights` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAclRights(OpenEnum):
    """`EAclRights`, 3 documented values."""

    FULL = "full"
    WRITE = "write"
    RESTORE = "restore"


__all__ = ["EAclRights"]
