"""`EAzureInstantRecoveryMountState` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAzureInstantRecoveryMountState(OpenEnum):
    """`EAzureInstantRecoveryMountState`, 7 documented values."""

    READY = "Ready"
    MIGRATING = "Migrating"
    READY_TO_SWITCH = "ReadyToSwitch"
    SWITCHING = "Switching"
    STARTING = "Starting"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


__all__ = ["EAzureInstantRecoveryMountState"]
