"""`EAllowedBackupsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAllowedBackupsType(OpenEnum):
    """`EAllowedBackupsType`, 4 documented values."""

    ALL = "All"
    FULLS_ONLY = "FullsOnly"
    INCREMENTS_ONLY = "IncrementsOnly"
    NONE = "None"


__all__ = ["EAllowedBackupsType"]
