"""`ECredentialsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECredentialsType(OpenEnum):
    """`ECredentialsType`, 2 documented values."""

    STANDARD = "Standard"
    LINUX = "Linux"


__all__ = ["ECredentialsType"]
