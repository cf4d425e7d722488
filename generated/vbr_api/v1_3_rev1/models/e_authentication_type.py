"""`EAuthenticationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAuthenticationType(OpenEnum):
    """`EAuthenticationType`, 2 documented values."""

    SSH_KEY = "SshKey"
    PASSWORD = "Password"


__all__ = ["EAuthenticationType"]
