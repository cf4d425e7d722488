"""`EAuthorizationEventState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAuthorizationEventState(OpenEnum):
    """`EAuthorizationEventState`, 5 documented values."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    EXPIRED = "Expired"
    INFO = "Info"


__all__ = ["EAuthorizationEventState"]
