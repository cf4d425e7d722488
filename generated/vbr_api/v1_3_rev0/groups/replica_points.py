"""The operations of `api.replica_points`."""

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
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.replica_point_model import ReplicaPointModel
    from ..models.replica_points_result import ReplicaPointsResult


class ReplicaPointsApi:
    """2 operations of `api.replica_points`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev0"
    group: ClassVar = "replica_points"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_OBJECT_REPLICA_RESTORE_POINTS)
    async def get_all_object_replica_restore_points(
        self,
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
        malware_status_filter: ESuspiciousActivitySeverity | None = None,
    ) -> ReplicaPointsResult:
        """List the restore points of all replicas.

        `GET /api/v1/replicaPoints` (`GetAllObjectReplicaRestorePoints`), paged.

        Args:
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
            malware_status_filter: `malwareStatusFilter`, ESuspiciousActivitySeverity.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewReplicaPoints.
        """
        return await _o.get_all_object_replica_restore_points.call(
            self._transport,
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
            malware_status_filter=malware_status_filter,
        )

    @describes(_c.GET_OBJECT_REPLICA_RESTORE_POINT)
    async def get_object_replica_restore_point(
        self,
        id: UUID | str,
    ) -> ReplicaPointModel:
        """Read one restore point of a replica.

        `GET /api/v1/replicaPoints/{id}` (`GetObjectReplicaRestorePoint`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewReplicaPoints.
        """
        return await _o.get_object_replica_restore_point.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ReplicaPointsApi"]
