"""`EEmbeddedRecoveryMediaState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEmbeddedRecoveryMediaState(OpenEnum):
    """`EEmbeddedRecoveryMediaState`, 4 documented values."""

    UNKNOWN = "Unknown"
    NOT_CREATED = "NotCreated"
    FAILED = "Failed"
    CREATED = "Created"


__all__ = ["EEmbeddedRecoveryMediaState"]
