"""`EHaPatroniNodeRole` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHaPatroniNodeRole(OpenEnum):
    """`EHaPatroniNodeRole`, 4 documented values."""

    LEADER = "Leader"
    STANDBY_LEADER = "StandbyLeader"
    SYNC_STANDBY = "SyncStandby"
    REPLICA = "Replica"


__all__ = ["EHaPatroniNodeRole"]
