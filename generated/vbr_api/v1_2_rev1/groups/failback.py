"""The operations of `api.failback`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.sessions_result import SessionsResult
    from ..models.vi_vm_snapshot_replica_change_switchover_time_failback_spec import (
        ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
    )
    from ..models.vi_vm_snapshot_replica_commit_failback_spec import (
        ViVMSnapshotReplicaCommitFailbackSpec,
    )
    from ..models.vi_vm_snapshot_replica_failback_spec import ViVMSnapshotReplicaFailbackSpec
    from ..models.vi_vm_snapshot_replica_switch_to_production_failback_spec import (
        ViVMSnapshotReplicaSwitchToProductionFailbackSpec,
    )
    from ..models.vi_vm_snapshot_replica_undo_failback_spec import (
        ViVMSnapshotReplicaUndoFailbackSpec,
    )


class FailbackApi:
    """5 operations of `api.failback`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "failback"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CHANGE_REPLICA_FAILBACK_SWITCHOVER_TIME)
    async def change_replica_failback_switchover_time(
        self,
        body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
    ) -> None:
        """Change when a failback switches over to production.

        `POST /api/v1/failback/changeSwitchoverTime/vSphere/snapshot` (`ChangeReplicaFailbackSwitchoverTime`).

        Args:
            body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeReplicaFailbackSwitchoverTime.
        """
        return await _o.change_replica_failback_switchover_time.call(
            self._transport,
            body,
        )

    @describes(_c.VI_VM_SNAPSHOT_REPLICA_COMMIT_FAILBACK)
    async def vi_vm_snapshot_replica_commit_failback(
        self,
        body: ViVMSnapshotReplicaCommitFailbackSpec,
    ) -> SessionsResult:
        """Commit a failback; it becomes final.

        `POST /api/v1/failback/commitFailback/vSphere/snapshot` (`ViVMSnapshotReplicaCommitFailback`).

        Args:
            body: ViVMSnapshotReplicaCommitFailbackSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaCommitFailback.
        """
        return await _o.vi_vm_snapshot_replica_commit_failback.call(
            self._transport,
            body,
        )

    @describes(_c.VI_VM_SNAPSHOT_REPLICA_FAILBACK)
    async def vi_vm_snapshot_replica_failback(
        self,
        body: ViVMSnapshotReplicaFailbackSpec,
    ) -> SessionsResult:
        """Start a failback from replicas in vSphere to production.

        `POST /api/v1/failback/failbackToProduction/vSphere/snapshot` (`ViVMSnapshotReplicaFailback`).

        Args:
            body: ViVMSnapshotReplicaFailbackSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaFailback.
        """
        return await _o.vi_vm_snapshot_replica_failback.call(
            self._transport,
            body,
        )

    @describes(_c.VI_VM_SNAPSHOT_REPLICA_SWITCH_TO_PRODUCTION)
    async def vi_vm_snapshot_replica_switch_to_production(
        self,
        body: ViVMSnapshotReplicaSwitchToProductionFailbackSpec,
    ) -> SessionsResult:
        """Switch replicas that are failing back over to production.

        `POST /api/v1/failback/switchToProduction/vSphere/snapshot` (`ViVMSnapshotReplicaSwitchToProduction`).

        Args:
            body: ViVMSnapshotReplicaSwitchToProductionFailbackSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaSwitchToProductionFailback.
        """
        return await _o.vi_vm_snapshot_replica_switch_to_production.call(
            self._transport,
            body,
        )

    @describes(_c.VI_VM_SNAPSHOT_REPLICA_UNDO_FAILBACK)
    async def vi_vm_snapshot_replica_undo_failback(
        self,
        body: ViVMSnapshotReplicaUndoFailbackSpec,
    ) -> SessionsResult:
        """Undo a failback and return to the replicas.

        `POST /api/v1/failback/undoFailback/vSphere/snapshot` (`ViVMSnapshotReplicaUndoFailback`).

        Args:
            body: ViVMSnapshotReplicaUndoFailbackSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaUndoFailback.
        """
        return await _o.vi_vm_snapshot_replica_undo_failback.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["FailbackApi"]
