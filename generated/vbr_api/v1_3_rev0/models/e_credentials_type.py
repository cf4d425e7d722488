"""`ECredentialsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECredentialsType(OpenEnum):
    """`ECredentialsType`, 3 documented values."""

    STANDARD = "Standard"
    LINUX = "Linux"
    MANAGED_SERVICE = "ManagedService"


__all__ = ["ECredentialsType"]
