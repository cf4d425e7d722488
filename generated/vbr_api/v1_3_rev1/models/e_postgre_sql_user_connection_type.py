"""`EPostgreSQLUserConnectionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EPostgreSQLUserConnectionType(OpenEnum):
    """`EPostgreSQLUserConnectionType`, 3 documented values."""

    CREDENTIALS = "Credentials"
    PASSWORD_FILE = "PasswordFile"
    PEER = "Peer"


__all__ = ["EPostgreSQLUserConnectionType"]
