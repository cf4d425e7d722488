"""`ELoginGrantType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELoginGrantType(OpenEnum):
    """`ELoginGrantType`, 4 documented values."""

    PASSWORD = "Password"
    REFRESH_TOKEN = "Refresh_token"
    AUTHORIZATION_CODE = "Authorization_code"
    VBR_TOKEN = "Vbr_token"


__all__ = ["ELoginGrantType"]
