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
    from ..models.backup_details_model import BackupDetailsModel
    from ..models.backup_details_spec import BackupDetailsSpec
    from ..models.backup_file_model import BackupFileModel
    from ..models.backup_files_result import BackupFilesResult
    from ..models.backup_model import BackupModel
    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.backups_result import BackupsResult
    from ..models.copy_backup_spec import CopyBackupSpec
    from ..models.copy_machines_backups_spec import CopyMachinesBackupsSpec
    from ..models.e_backup_file_gfs_period import EBackupFileGFSPeriod
    from ..models.e_backup_files_filters_order_column import EBackupFilesFiltersOrderColumn
    from ..models.e_backups_filters_order_column import EBackupsFiltersOrderColumn
    from ..models.e_job_type import EJobType
    from ..models.file_backup_health_check_spec import FileBackupHealthCheckSpec
    from ..models.manage_move_copy_session_spec import ManageMoveCopySessionSpec
    from ..models.move_backup_objects_spec import MoveBackupObjectsSpec
    from ..models.move_backup_spec import MoveBackupSpec
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult
    from ..models.unstructured_backup_download_meta_spec import UnstructuredBackupDownloadMetaSpec


class BackupsApi:
    """18 operations of `api.backups`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "backups"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.COPY_MACHINES_BACKUPS)
    async def copy_machines_backups(
        self,
        body: CopyMachinesBackupsSpec,
    ) -> SessionModel:
        """Start a copy of the backups of machines to a repository or folder.

        `POST /api/v1/backups/machines/copyTo` (`CopyMachinesBackups`).

        Args:
            body: CopyMachinesBackupsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CopyBackup.
        """
        return await _o.copy_machines_backups.call(
            self._transport,
            body,
        )

    @describes(_c.COPY_UNSTRUCTURED_DATA_BACKUPS)
    async def copy_unstructured_data_backups(
        self,
        body: CopyBackupSpec,
    ) -> SessionModel:
        """Start a copy of unstructured data backups to another repository.

        `POST /api/v1/backups/unstructuredData/copyTo` (`CopyUnstructuredDataBackups`).

        Args:
            body: CopyBackupSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CopyBackup.
        """
        return await _o.copy_unstructured_data_backups.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_BACKUP)
    async def delete_backup(
        self,
        id: UUID | str,
        *,
        from_db_if_sp_unavailable: bool | None = None,
        include_gfs: bool | None = None,
        from_db: bool | None = None,
    ) -> SessionModel:
        """Delete one backup; runs as a session.

        `DELETE /api/v1/backups/{id}` (`DeleteBackup`).

        Args:
            id: `id`, UUID.
            from_db_if_sp_unavailable: `fromDBIfSPUnavailable`, true or false.
            include_gfs: `includeGFS`, true or false.
            from_db: `fromDB`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteBackups.
        """
        return await _o.delete_backup.call(
            self._transport,
            id,
            from_db_if_sp_unavailable=from_db_if_sp_unavailable,
            include_gfs=include_gfs,
            from_db=from_db,
        )

    @describes(_c.DELETE_BACKUP_OBJECT)
    async def delete_backup_object(
        self,
        id: UUID | str,
        object_id: UUID | str,
        *,
        from_db_if_sp_unavailable: bool | None = None,
        include_gfs: bool | None = None,
    ) -> SessionModel:
        """Delete one object from a backup; runs as a session.

        `DELETE /api/v1/backups/{id}/objects/{objectId}` (`DeleteBackupObject`).

        Args:
            id: `id`, UUID.
            object_id: `objectId`, UUID.
            from_db_if_sp_unavailable: `fromDBIfSPUnavailable`, true or false.
            include_gfs: `includeGFS`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteBackups.
        """
        return await _o.delete_backup_object.call(
            self._transport,
            id,
            object_id,
            from_db_if_sp_unavailable=from_db_if_sp_unavailable,
            include_gfs=include_gfs,
        )

    @describes(_c.DOWNLOAD_BACKUP_META)
    async def download_backup_meta(
        self,
        id: UUID | str,
        body: UnstructuredBackupDownloadMetaSpec | None = None,
    ) -> SessionModel:
        """Start a download of the metadata of one unstructured data backup.

        `POST /api/v1/backups/{id}/downloadBackupMeta` (`DownloadBackupMeta`).

        Args:
            id: `id`, UUID.
            body: UnstructuredBackupDownloadMetaSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim DownloadBackupMeta.
        """
        return await _o.download_backup_meta.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.GET_ALL_BACKUP_FILES)
    async def get_all_backup_files(
        self,
        id: UUID | str,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EBackupFilesFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        gfs_period_filter: EBackupFileGFSPeriod | None = None,
    ) -> BackupFilesResult:
        """List the files of one backup.

        `GET /api/v1/backups/{id}/backupFiles` (`GetAllBackupFiles`), paged.

        Args:
            id: `id`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EBackupFilesFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            gfs_period_filter: `gfsPeriodFilter`, EBackupFileGFSPeriod.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackupFiles.
        """
        return await _o.get_all_backup_files.call(
            self._transport,
            id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            gfs_period_filter=gfs_period_filter,
        )

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
        policy_unique_id_filter: str | None = None,
        job_type_filter: EJobType | None = None,
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
            policy_unique_id_filter: `policyUniqueIdFilter`, text.
            job_type_filter: `jobTypeFilter`, EJobType.

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
            policy_unique_id_filter=policy_unique_id_filter,
            job_type_filter=job_type_filter,
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

    @describes(_c.GET_BACKUP_DETAILS)
    async def get_backup_details(
        self,
        id: UUID | str,
        body: BackupDetailsSpec,
    ) -> BackupDetailsModel:
        """Read the sizes of a backup, or of one object in it.

        `POST /api/v1/backups/{id}/details` (`GetBackupDetails`).

        Args:
            id: `id`, UUID.
            body: BackupDetailsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackups.
        """
        return await _o.get_backup_details.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.GET_BACKUP_FILE)
    async def get_backup_file(
        self,
        id: UUID | str,
        backup_file_id: UUID | str,
    ) -> BackupFileModel:
        """Read one backup file: sizes, date, restore points.

        `GET /api/v1/backups/{id}/backupFiles/{backupFileId}` (`GetBackupFile`).

        Args:
            id: `id`, UUID.
            backup_file_id: `backupFileId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackupFiles.
        """
        return await _o.get_backup_file.call(
            self._transport,
            id,
            backup_file_id,
        )

    @describes(_c.GET_BACKUP_OBJECTS_WITH_FILTERING)
    async def get_backup_objects_with_filtering(
        self,
        id: UUID | str,
        *,
        skip: int | None = None,
        limit: int | None = None,
    ) -> BackupObjectsResult:
        """Page through the objects of one backup.

        `GET /api/v1/backups/{id}/objects` (`GetBackupObjectsWithFiltering`), paged.

        Args:
            id: `id`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewBackupObjects.
        """
        return await _o.get_backup_objects_with_filtering.call(
            self._transport,
            id,
            skip=skip,
            limit=limit,
        )

    @describes(_c.GET_MOVE_COPY_SESSIONS)
    async def get_move_copy_sessions(
        self,
    ) -> list[SessionModel]:
        """List the sessions that move or copy backups.

        `GET /api/v1/backups/moveCopySessions` (`GetMoveCopySessions`).

        Raises:
            ApiError: If the response is not a success; requires the claim MoveBackup, CopyBackup.
        """
        return await _o.get_move_copy_sessions.call(
            self._transport,
        )

    @describes(_c.MANAGE_MOVE_COPY_SESSION)
    async def manage_move_copy_session(
        self,
        session_id: UUID | str,
        body: ManageMoveCopySessionSpec,
    ) -> SessionModel:
        """Retry a move or copy of backups, skip its failures, or cancel it.

        `POST /api/v1/backups/moveCopySessions/{sessionId}/manage` (`ManageMoveCopySession`).

        Args:
            session_id: `sessionId`, UUID.
            body: ManageMoveCopySessionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim MoveBackup, CopyBackup.
        """
        return await _o.manage_move_copy_session.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.MARK_BACKUP_FILE_AS_CLEAN)
    async def mark_backup_file_as_clean(
        self,
        id: UUID | str,
        backup_file_id: UUID | str,
    ) -> BackupFileModel:
        """Mark one backup file as clean of malware.

        `POST /api/v1/backups/{id}/backupFiles/{backupFileId}/markAsClean` (`MarkBackupFileAsClean`).

        Args:
            id: `id`, UUID.
            backup_file_id: `backupFileId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateRansomwareDetectionEvent.
        """
        return await _o.mark_backup_file_as_clean.call(
            self._transport,
            id,
            backup_file_id,
        )

    @describes(_c.MARK_BACKUP_FILE_AS_INFECTED)
    async def mark_backup_file_as_infected(
        self,
        id: UUID | str,
        backup_file_id: UUID | str,
    ) -> BackupFileModel:
        """Mark one backup file as infected by malware.

        `POST /api/v1/backups/{id}/backupFiles/{backupFileId}/markAsInfected` (`MarkBackupFileAsInfected`).

        Args:
            id: `id`, UUID.
            backup_file_id: `backupFileId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateRansomwareDetectionEvent.
        """
        return await _o.mark_backup_file_as_infected.call(
            self._transport,
            id,
            backup_file_id,
        )

    @describes(_c.MOVE_BACKUP)
    async def move_backup(
        self,
        id: UUID | str,
        body: MoveBackupSpec,
    ) -> SessionModel:
        """Start a move of one backup to another repository.

        `POST /api/v1/backups/{id}/moveTo` (`MoveBackup`).

        Args:
            id: `id`, UUID.
            body: MoveBackupSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim MoveBackup.
        """
        return await _o.move_backup.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.MOVE_BACKUP_OBJECTS)
    async def move_backup_objects(
        self,
        id: UUID | str,
        body: MoveBackupObjectsSpec,
        *,
        move_associated_backup_copies: bool | None = None,
    ) -> SessionModel:
        """Start a move of objects of one backup to another job.

        `POST /api/v1/backups/{id}/objects/moveTo` (`MoveBackupObjects`).

        Args:
            id: `id`, UUID.
            body: MoveBackupObjectsSpec.
            move_associated_backup_copies: `moveAssociatedBackupCopies`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim MoveBackup.
        """
        return await _o.move_backup_objects.call(
            self._transport,
            id,
            body,
            move_associated_backup_copies=move_associated_backup_copies,
        )

    @describes(_c.START_HEALTH_CHECK_BACKUP)
    async def start_health_check_backup(
        self,
        body: FileBackupHealthCheckSpec | None = None,
    ) -> SessionsResult:
        """Start health checks of backups, optionally with repair.

        `POST /api/v1/backups/runHealthcheck` (`StartHealthCheckBackup`).

        Args:
            body: FileBackupHealthCheckSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RunHealthCheck.
        """
        return await _o.start_health_check_backup.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["BackupsApi"]
