"""`EAclObjectKind` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAclObjectKind(OpenEnum):
    """`EAclObjectKind`, 2 documented values."""

    BACKUP_JOB = "backupJob"
    BACKUP = "backup"


__all__ = ["EAclObjectKind"]
