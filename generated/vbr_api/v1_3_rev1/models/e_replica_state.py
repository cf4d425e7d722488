"""`EReplicaState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EReplicaState(OpenEnum):
    """`EReplicaState`, 8 documented values."""

    READY = "Ready"
    PROCESSING = "Processing"
    SURE_BACKUP = "SureBackup"
    FAILOVER = "Failover"
    FAILED_FAILOVER = "FailedFailover"
    PERMANENT_FAILOVER = "PermanentFailover"
    FAILBACK = "Failback"
    READY_TO_SWITCH = "ReadyToSwitch"


__all__ = ["EReplicaState"]
