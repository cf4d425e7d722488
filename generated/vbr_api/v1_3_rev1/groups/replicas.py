"""The operations of `api.replicas`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_platform_type import EPlatformType
    from ..models.e_replica_restore_points_filters_order_column import (
        EReplicaRestorePointsFiltersOrderColumn,
    )
    from ..models.e_replicas_filters_order_column import EReplicasFiltersOrderColumn
    from ..models.replica_model import ReplicaModel
    from ..models.replica_point_model import ReplicaPointModel
    from ..models.replica_points_result import ReplicaPointsResult
    from ..models.replica_rescan_spec import ReplicaRescanSpec
    from ..models.replicas_result import ReplicasResult
    from ..models.session_model import SessionModel


class ReplicasApi:
    """5 operations of `api.replicas`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "replicas"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_REPLICAS)
    async def get_all_replicas(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EReplicasFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        platform_id_filter: UUID | str | None = None,
        job_id_filter: UUID | str | None = None,
        policy_tag_filter: str | None = None,
        state_filter: str | None = None,
    ) -> ReplicasResult:
        """List replicas.

        `GET /api/v1/replicas` (`GetAllReplicas`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EReplicasFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            platform_id_filter: `platformIdFilter`, UUID.
            job_id_filter: `jobIdFilter`, UUID.
            policy_tag_filter: `policyTagFilter`, text.
            state_filter: `stateFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewReplicas.
        """
        return await _o.get_all_replicas.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            platform_id_filter=platform_id_filter,
            job_id_filter=job_id_filter,
            policy_tag_filter=policy_tag_filter,
            state_filter=state_filter,
        )

    @describes(_c.GET_OBJECT_REPLICA_RESTORE_POINT_IN_REPLICA)
    async def get_object_replica_restore_point_in_replica(
        self,
        replica_id: UUID | str,
        id: UUID | str,
    ) -> ReplicaPointModel:
        """Read one restore point of one replica.

        `GET /api/v1/replicas/{replicaId}/replicaPoints/{id}` (`GetObjectReplicaRestorePointInReplica`).

        Args:
            replica_id: `replicaId`, UUID.
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewReplicaPoints.
        """
        return await _o.get_object_replica_restore_point_in_replica.call(
            self._transport,
            replica_id,
            id,
        )

    @describes(_c.GET_OBJECT_REPLICA_RESTORE_POINTS)
    async def get_object_replica_restore_points(
        self,
        id: UUID | str,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EReplicaRestorePointsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        name_filter: str | None = None,
        platform_name_filter: EPlatformType | None = None,
        platform_id_filter: UUID | str | None = None,
        replica_id_filter: UUID | str | None = None,
    ) -> ReplicaPointsResult:
        """List the restore points of one replica.

        `GET /api/v1/replicas/{id}/replicaPoints` (`GetObjectReplicaRestorePoints`), paged.

        Args:
            id: `id`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EReplicaRestorePointsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            name_filter: `nameFilter`, text.
            platform_name_filter: `platformNameFilter`, EPlatformType.
            platform_id_filter: `platformIdFilter`, UUID.
            replica_id_filter: `replicaIdFilter`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewReplicaPoints.
        """
        return await _o.get_object_replica_restore_points.call(
            self._transport,
            id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            name_filter=name_filter,
            platform_name_filter=platform_name_filter,
            platform_id_filter=platform_id_filter,
            replica_id_filter=replica_id_filter,
        )

    @describes(_c.GET_REPLICA)
    async def get_replica(
        self,
        id: UUID | str,
    ) -> ReplicaModel:
        """Read one replica.

        `GET /api/v1/replicas/{id}` (`GetReplica`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewReplicas.
        """
        return await _o.get_replica.call(
            self._transport,
            id,
        )

    @describes(_c.RESCAN_REPLICA)
    async def rescan_replica(
        self,
        body: ReplicaRescanSpec | None = None,
    ) -> SessionModel:
        """Start a rescan of replicas.

        `POST /api/v1/replicas/rescan` (`RescanReplica`).

        Args:
            body: ReplicaRescanSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RescanReplicas.
        """
        return await _o.rescan_replica.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ReplicasApi"]
