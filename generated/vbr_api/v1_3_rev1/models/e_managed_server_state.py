"""`EManagedServerState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EManagedServerState(OpenEnum):
    """`EManagedServerState`, 3 documented values."""

    AVAILABLE = "Available"
    UNAVAILABLE = "Unavailable"
    ANY = "Any"


__all__ = ["EManagedServerState"]
