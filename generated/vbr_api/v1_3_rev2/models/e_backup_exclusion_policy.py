"""`EBackupExclusionPolicy` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupExclusionPolicy(OpenEnum):
    """`EBackupExclusionPolicy`, 3 documented values."""

    DISABLED = "Disabled"
    EXCLUDE_ONLY = "ExcludeOnly"
    INCLUDE_ONLY = "IncludeOnly"


__all__ = ["EBackupExclusionPolicy"]
