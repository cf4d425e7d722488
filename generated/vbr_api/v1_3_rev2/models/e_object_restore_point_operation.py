"""`EObjectRestorePointOperation` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EObjectRestorePointOperation(OpenEnum):
    """`EObjectRestorePointOperation`, 17 documented values."""

    START_VI_VM_INSTANT_RECOVERY = "StartViVMInstantRecovery"
    START_ENTIRE_VM_RESTORE = "StartEntireVmRestore"
    START_ENTIRE_VM_RESTORE_CLOUD_DIRECTOR = "StartEntireVmRestoreCloudDirector"
    START_FCD_INSTANT_RECOVERY = "StartFCDInstantRecovery"
    START_FLR_RESTORE = "StartFlrRestore"
    START_VI_VM_SNAPSHOT_REPLICA_FAILOVER = "StartViVMSnapshotReplicaFailover"
    START_VI_VM_SNAPSHOT_REPLICA_PLANNED_FAILOVER = "StartViVMSnapshotReplicaPlannedFailover"
    START_VI_VM_SNAPSHOT_REPLICA_PERMANENT_FAILOVER = "StartViVMSnapshotReplicaPermanentFailover"
    START_VI_VM_SNAPSHOT_REPLICA_UNDO_FAILOVER = "StartViVMSnapshotReplicaUndoFailover"
    START_VI_VM_SNAPSHOT_REPLICA_FAILBACK = "StartViVMSnapshotReplicaFailback"
    START_VI_VM_SNAPSHOT_REPLICA_UNDO_FAILBACK = "StartViVMSnapshotReplicaUndoFailback"
    START_VI_VM_SNAPSHOT_REPLICA_COMMIT_FAILBACK = "StartViVMSnapshotReplicaCommitFailback"
    START_VI_VM_SNAPSHOT_REPLICA_SWITCH_TO_PRODUCTION_FAILBACK = (
        "StartViVMSnapshotReplicaSwitchToProductionFailback"
    )
    CHANGE_REPLICA_FAILBACK_SWITCHOVER_TIME = "ChangeReplicaFailbackSwitchoverTime"
    START_HV_VM_INSTANT_RECOVERY = "StartHvVMInstantRecovery"
    START_ENTIRE_VM_RESTORE_HYPERV = "StartEntireVmRestoreHyperV"
    START_DISK_PUBLISH = "StartDiskPublish"


__all__ = ["EObjectRestorePointOperation"]
