"""The operations of `api.backups`."""

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
    from ..models.backup_model import BackupModel
    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.backups_result import BackupsResult
    from ..models.e_backups_filters_order_column import EBackupsFiltersOrderColumn


class BackupsApi:
    """3 operations of `api.backups`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.1-rev0"
    group: ClassVar = "backups"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_BACKUPS)
    async def get_all_backups(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EBackupsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        platform_id_filter: UUID | str | None = None,
        job_id_filter: UUID | str | None = None,
        policy_tag_filter: str | None = None,
    ) -> BackupsResult:
        """List backups.

        `GET /api/v1/backups` (`GetAllBackups`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EBackupsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            platform_id_filter: `platformIdFilter`, UUID.
            job_id_filter: `jobIdFilter`, UUID.
            policy_tag_filter: `policyTagFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackups.
        """
        return await _o.get_all_backups.call(
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
        )

    @describes(_c.GET_BACKUP)
    async def get_backup(
        self,
        id: UUID | str,
    ) -> BackupModel:
        """Read one backup.

        `GET /api/v1/backups/{id}` (`GetBackup`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackups.
        """
        return await _o.get_backup.call(
            self._transport,
            id,
        )

    @describes(_c.GET_BACKUP_OBJECTS)
    async def get_backup_objects(
        self,
        id: UUID | str,
    ) -> BackupObjectsResult:
        """List the objects of one backup.

        `GET /api/v1/backups/{id}/objects` (`GetBackupObjects`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackupObjects.
        """
        return await _o.get_backup_objects.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["BackupsApi"]
