"""`EADGroupScope` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EADGroupScope(OpenEnum):
    """`EADGroupScope`, 4 documented values."""

    UNKNOWN = "Unknown"
    DOMAIN_LOCAL = "DomainLocal"
    GLOBAL = "Global"
    UNIVERSAL = "Universal"


__all__ = ["EADGroupScope"]
