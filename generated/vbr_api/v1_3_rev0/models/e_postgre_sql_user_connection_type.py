"""`EPostgreSQLUserConnectionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPostgreSQLUserConnectionType(OpenEnum):
    """`EPostgreSQLUserConnectionType`, 3 documented values."""

    CREDENTIALS = "credentials"
    PASSWORD_FILE = "passwordFile"
    PEER = "peer"


__all__ = ["EPostgreSQLUserConnectionType"]
