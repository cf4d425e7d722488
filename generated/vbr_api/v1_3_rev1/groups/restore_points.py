"""The operations of `api.restore_points`."""

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
    from ..models.e_object_restore_points_filters_order_column import (
        EObjectRestorePointsFiltersOrderColumn,
    )
    from ..models.e_platform_type import EPlatformType
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.object_restore_point_disks_result import ObjectRestorePointDisksResult
    from ..models.object_restore_point_model import ObjectRestorePointModel
    from ..models.object_restore_points_result import ObjectRestorePointsResult


class RestorePointsApi:
    """3 operations of `api.restore_points`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "restore_points"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_OBJECT_RESTORE_POINTS)
    async def get_all_object_restore_points(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EObjectRestorePointsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        name_filter: str | None = None,
        platform_name_filter: EPlatformType | None = None,
        platform_id_filter: UUID | str | None = None,
        backup_id_filter: UUID | str | None = None,
        backup_object_id_filter: UUID | str | None = None,
        malware_status_filter: ESuspiciousActivitySeverity | None = None,
    ) -> ObjectRestorePointsResult:
        """List the restore points of all backup objects.

        `GET /api/v1/restorePoints` (`GetAllObjectRestorePoints`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EObjectRestorePointsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            name_filter: `nameFilter`, text.
            platform_name_filter: `platformNameFilter`, EPlatformType.
            platform_id_filter: `platformIdFilter`, UUID.
            backup_id_filter: `backupIdFilter`, UUID.
            backup_object_id_filter: `backupObjectIdFilter`, UUID.
            malware_status_filter: `malwareStatusFilter`, ESuspiciousActivitySeverity.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewRestorePoints.
        """
        return await _o.get_all_object_restore_points.call(
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
            backup_id_filter=backup_id_filter,
            backup_object_id_filter=backup_object_id_filter,
            malware_status_filter=malware_status_filter,
        )

    @describes(_c.GET_OBJECT_RESTORE_POINT)
    async def get_object_restore_point(
        self,
        id: UUID | str,
    ) -> ObjectRestorePointModel:
        """Read one restore point.

        `GET /api/v1/restorePoints/{id}` (`GetObjectRestorePoint`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewRestorePoints.
        """
        return await _o.get_object_restore_point.call(
            self._transport,
            id,
        )

    @describes(_c.GET_OBJECT_RESTORE_POINT_DISKS_WITH_FILTERING)
    async def get_object_restore_point_disks_with_filtering(
        self,
        id: UUID | str,
        *,
        skip: int | None = None,
        limit: int | None = None,
    ) -> ObjectRestorePointDisksResult:
        """Page through the disks of one restore point.

        `GET /api/v1/restorePoints/{id}/disks` (`GetObjectRestorePointDisksWithFiltering`), paged.

        Args:
            id: `id`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewRestorePointDisks.
        """
        return await _o.get_object_restore_point_disks_with_filtering.call(
            self._transport,
            id,
            skip=skip,
            limit=limit,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["RestorePointsApi"]
