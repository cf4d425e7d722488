"""`ENodeExporterAuthType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ENodeExporterAuthType(OpenEnum):
    """`ENodeExporterAuthType`, 2 documented values."""

    USERNAME_PASSWORD = "UsernamePassword"
    NONE = "None"


__all__ = ["ENodeExporterAuthType"]
