"""`EProxyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProxyType(OpenEnum):
    """`EProxyType`, 1 documented values."""

    VI_PROXY = "ViProxy"


__all__ = ["EProxyType"]
