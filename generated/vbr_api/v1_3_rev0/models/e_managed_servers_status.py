"""`EManagedServersStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EManagedServersStatus(OpenEnum):
    """`EManagedServersStatus`, 2 documented values."""

    AVAILABLE = "Available"
    UNAVAILABLE = "Unavailable"


__all__ = ["EManagedServersStatus"]
