"""`EAuthorizationEventState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAuthorizationEventState(OpenEnum):
    """`EAuthorizationEventState`, 6 documented values."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    EXPIRED = "Expired"
    INFO = "Info"
    COCKPIT_MESSAGE = "CockpitMessage"


__all__ = ["EAuthorizationEventState"]
