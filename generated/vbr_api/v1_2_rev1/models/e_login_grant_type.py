"""`ELoginGrantType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELoginGrantType(OpenEnum):
    """`ELoginGrantType`, 4 documented values."""

    PASSWORD = "password"
    REFRESH_TOKEN = "refresh_token"
    AUTHORIZATION_CODE = "authorization_code"
    VBR_TOKEN = "vbr_token"


__all__ = ["ELoginGrantType"]
