"""`EInventoryPermissionScope` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInventoryPermissionScope(OpenEnum):
    """`EInventoryPermissionScope`, 3 documented values."""

    BACKUP = "Backup"
    RESTORE = "Restore"
    ANY = "Any"


__all__ = ["EInventoryPermissionScope"]
