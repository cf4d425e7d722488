"""`ECredentialsStorageType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECredentialsStorageType(OpenEnum):
    """`ECredentialsStorageType`, 3 documented values."""

    PERMANENT = "Permanent"
    SINGLE_USE = "SingleUse"
    CERTIFICATE = "Certificate"


__all__ = ["ECredentialsStorageType"]
