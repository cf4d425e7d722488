"""`EHaPatroniNodeState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EHaPatroniNodeState(OpenEnum):
    """`EHaPatroniNodeState`, 14 documented values."""

    RUNNING = "Running"
    STREAMING = "Streaming"
    IN_ARCHIVE_RECOVERY = "InArchiveRecovery"
    STOPPED = "Stopped"
    CRASHED = "Crashed"
    STARTING = "Starting"
    RESTARTING = "Restarting"
    STOPPING = "Stopping"
    START_FAILED = "StartFailed"
    STOP_FAILED = "StopFailed"
    RESTART_FAILED = "RestartFailed"
    INITIALIZING_NEW_CLUSTER = "InitializingNewCluster"
    INITDB_FAILED = "InitdbFailed"
    CREATING_REPLICA = "CreatingReplica"


__all__ = ["EHaPatroniNodeState"]
