"""`EEncryptionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEncryptionType(OpenEnum):
    """`EEncryptionType`, 2 documented values."""

    BY_USER_PASSWORD = "ByUserPassword"
    BY_KMS = "ByKms"


__all__ = ["EEncryptionType"]
