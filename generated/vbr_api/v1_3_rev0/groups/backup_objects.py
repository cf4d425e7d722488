"""The operations of `api.backup_objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.backup_object_model import BackupObjectModel
    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.e_backup_objects_filters_order_column import EBackupObjectsFiltersOrderColumn
    from ..models.e_platform_type import EPlatformType
    from ..models.object_restore_points_result import ObjectRestorePointsResult


class BackupObjectsApi:
    """3 operations of `api.backup_objects`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev0"
    group: ClassVar = "backup_objects"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_BACKUP_OBJECTS)
    async def get_all_backup_objects(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EBackupObjectsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        platform_name_filter: EPlatformType | None = None,
        platform_id_filter: UUID | str | None = None,
        type_filter: str | None = None,
        vi_type_filter: str | None = None,
    ) -> BackupObjectsResult:
        """List the objects of all backups.

        `GET /api/v1/backupObjects` (`GetAllBackupObjects`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EBackupObjectsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            platform_name_filter: `platformNameFilter`, EPlatformType.
            platform_id_filter: `platformIdFilter`, UUID.
            type_filter: `typeFilter`, text.
            vi_type_filter: `viTypeFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackupObjects.
        """
        return await _o.get_all_backup_objects.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            platform_name_filter=platform_name_filter,
            platform_id_filter=platform_id_filter,
            type_filter=type_filter,
            vi_type_filter=vi_type_filter,
        )

    @describes(_c.GET_BACKUP_OBJECT)
    async def get_backup_object(
        self,
        id: UUID | str,
    ) -> BackupObjectModel:
        """Read one object of a backup.

        `GET /api/v1/backupObjects/{id}` (`GetBackupObject`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackupObjects.
        """
        return await _o.get_backup_object.call(
            self._transport,
            id,
        )

    @describes(_c.GET_BACKUP_OBJECT_RESTORE_POINTS)
    async def get_backup_object_restore_points(
        self,
        id: UUID | str,
    ) -> ObjectRestorePointsResult:
        """List the restore points of one backup object.

        `GET /api/v1/backupObjects/{id}/restorePoints` (`GetBackupObjectRestorePoints`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewRestorePoints.
        """
        return await _o.get_backup_object_restore_points.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["BackupObjectsApi"]
