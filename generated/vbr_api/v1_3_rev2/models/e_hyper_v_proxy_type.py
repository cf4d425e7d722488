"""`EHyperVProxyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHyperVProxyType(OpenEnum):
    """`EHyperVProxyType`, 2 documented values."""

    ON_HOST = "OnHost"
    OFF_HOST = "OffHost"


__all__ = ["EHyperVProxyType"]
