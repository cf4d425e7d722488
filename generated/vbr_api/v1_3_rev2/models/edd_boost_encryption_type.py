"""`EDDBoostEncryptionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDDBoostEncryptionType(OpenEnum):
    """`EDDBoostEncryptionType`, 2 documented values."""

    MEDIUM = "Medium"
    HIGH = "High"


__all__ = ["EDDBoostEncryptionType"]
