"""`EHypeVProxyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHypeVProxyType(OpenEnum):
    """`EHypeVProxyType`, 2 documented values."""

    ON_HOST = "onHost"
    OFF_HOST = "offHost"


__all__ = ["EHypeVProxyType"]
