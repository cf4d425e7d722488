"""The operations of `api.failover`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.sessions_result import SessionsResult
    from ..models.vi_vm_snapshot_replica_failover_spec import ViVMSnapshotReplicaFailoverSpec


class FailoverApi:
    """4 operations of `api.failover`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "failover"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.VI_VM_SNAPSHOT_REPLICA_FAILOVER)
    async def vi_vm_snapshot_replica_failover(
        self,
        body: ViVMSnapshotReplicaFailoverSpec,
    ) -> SessionsResult:
        """Start a failover from vSphere virtual machines to their replicas.

        `POST /api/v1/failover/failoverNow/vSphere/snapshot` (`ViVMSnapshotReplicaFailover`).

        Args:
            body: ViVMSnapshotReplicaFailoverSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaFailover.
        """
        return await _o.vi_vm_snapshot_replica_failover.call(
            self._transport,
            body,
        )

    @describes(_c.VI_VM_SNAPSHOT_REPLICA_PERMANENT_FAILOVER)
    async def vi_vm_snapshot_replica_permanent_failover(
        self,
        body: ViVMSnapshotReplicaFailoverSpec,
    ) -> SessionsResult:
        """Start a permanent failover: replicas in vSphere replace the originals.

        `POST /api/v1/failover/permanentFailover/vSphere/snapshot` (`ViVMSnapshotReplicaPermanentFailover`).

        Args:
            body: ViVMSnapshotReplicaFailoverSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaPermanentFailover.
        """
        return await _o.vi_vm_snapshot_replica_permanent_failover.call(
            self._transport,
            body,
        )

    @describes(_c.VI_VM_SNAPSHOT_REPLICA_PLANNED_FAILOVER)
    async def vi_vm_snapshot_replica_planned_failover(
        self,
        body: ViVMSnapshotReplicaFailoverSpec,
    ) -> SessionsResult:
        """Start a planned failover from vSphere virtual machines to replicas.

        `POST /api/v1/failover/plannedFailover/vSphere/snapshot` (`ViVMSnapshotReplicaPlannedFailover`).

        Args:
            body: ViVMSnapshotReplicaFailoverSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaPlannedFailover.
        """
        return await _o.vi_vm_snapshot_replica_planned_failover.call(
            self._transport,
            body,
        )

    @describes(_c.VI_VM_SNAPSHOT_REPLICA_UNDO_FAILOVER)
    async def vi_vm_snapshot_replica_undo_failover(
        self,
        body: ViVMSnapshotReplicaFailoverSpec,
    ) -> SessionsResult:
        """Undo a failover to replicas in vSphere and return to the originals.

        `POST /api/v1/failover/undoFailover/vSphere/snapshot` (`ViVMSnapshotReplicaUndoFailover`).

        Args:
            body: ViVMSnapshotReplicaFailoverSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaUndoFailover.
        """
        return await _o.vi_vm_snapshot_replica_undo_failover.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["FailoverApi"]
