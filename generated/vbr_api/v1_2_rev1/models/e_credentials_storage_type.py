"""`ECredentialsStorageType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECredentialsStorageType(OpenEnum):
    """`ECredentialsStorageType`, 2 documented values."""

    PERMANENT = "Permanent"
    SINGLE_USE = "SingleUse"


__all__ = ["ECredentialsStorageType"]
