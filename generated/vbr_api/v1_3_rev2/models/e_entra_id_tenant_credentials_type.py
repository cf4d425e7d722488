"""`EEntraIdTenantCredentialsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantCredentialsType(OpenEnum):
    """`EEntraIdTenantCredentialsType`, 2 documented values."""

    SECRET = "Secret"
    CERTIFICATE = "Certificate"


__all__ = ["EEntraIdTenantCredentialsType"]
