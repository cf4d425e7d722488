"""The operations of `api.file_browser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.download import Download
    from ...runtime.messages import Transport
    from ..models.e_flr_browse_mount_filters_order_column import EFlrBrowseMountFiltersOrderColumn
    from ..models.e_unstructured_data_flr_browse_mount_filters_order_column import (
        EUnstructuredDataFlrBrowseMountFiltersOrderColumn,
    )
    from ..models.file_backup_flr_copy_to_spec import FileBackupFLRCopyToSpec
    from ..models.flr_audit_mount_model import FlrAuditMountModel
    from ..models.flr_browse_folder_model import FlrBrowseFolderModel
    from ..models.flr_browse_folder_spec import FlrBrowseFolderSpec
    from ..models.flr_browse_mount_model import FlrBrowseMountModel
    from ..models.flr_browse_mount_result import FlrBrowseMountResult
    from ..models.flr_compare_attributes_model import FlrCompareAttributesModel
    from ..models.flr_compare_attributes_spec import FlrCompareAttributesSpec
    from ..models.flr_compare_to_production_spec import FlrCompareToProductionSpec
    from ..models.flr_restore_spec import FlrRestoreSpec
    from ..models.flr_restore_to_spec import FlrRestoreToSpec
    from ..models.flr_search_for_result_model import FlrSearchForResultModel
    from ..models.flr_search_for_result_spec import FlrSearchForResultSpec
    from ..models.flr_start_download_spec import FlrStartDownloadSpec
    from ..models.flr_start_search_for_spec import FlrStartSearchForSpec
    from ..models.task_model import TaskModel
    from ..models.unstructured_data_flr_browse_folder_model import (
        UnstructuredDataFlrBrowseFolderModel,
    )
    from ..models.unstructured_data_flr_browse_folder_spec import (
        UnstructuredDataFlrBrowseFolderSpec,
    )
    from ..models.unstructured_data_flr_browse_mount_model import (
        UnstructuredDataFlrBrowseMountModel,
    )
    from ..models.unstructured_data_flr_browse_mount_result import (
        UnstructuredDataFlrBrowseMountResult,
    )
    from ..models.unstructured_data_flr_item_restore_spec import UnstructuredDataFLRItemRestoreSpec


class FileBrowserApi:
    """21 operations of `api.file_browser`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "file_browser"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.BROWSE_FLR_MOUNT)
    async def browse_flr_mount(
        self,
        session_id: UUID | str,
        body: FlrBrowseFolderSpec,
    ) -> FlrBrowseFolderModel:
        """Browse one folder of a mounted restore point.

        `POST /api/v1/backupBrowser/flr/{sessionId}/browse` (`BrowseFlrMount`), paged.

        Args:
            session_id: `sessionId`, UUID.
            body: FlrBrowseFolderSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFlr.
        """
        return await _o.browse_flr_mount.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.BROWSE_FLR_UNSTRUCTURED_DATA_MOUNT)
    async def browse_flr_unstructured_data_mount(
        self,
        session_id: UUID | str,
        body: UnstructuredDataFlrBrowseFolderSpec,
    ) -> UnstructuredDataFlrBrowseFolderModel:
        """Browse one folder of a mounted backup of unstructured data.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/browse` (`BrowseFLRUnstructuredDataMount`), paged.

        Args:
            session_id: `sessionId`, UUID.
            body: UnstructuredDataFlrBrowseFolderSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFLRUnstructuredData.
        """
        return await _o.browse_flr_unstructured_data_mount.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.DOWNLOAD_FLR_ITEM)
    async def download_flr_item(
        self,
        session_id: UUID | str,
        task_id: UUID | str,
    ) -> Download:
        """Download the files that a task has prepared.

        `POST /api/v1/backupBrowser/flr/{sessionId}/prepareDownload/{taskId}/download` (`DownloadFlrItem`).

        Args:
            session_id: `sessionId`, UUID.
            task_id: `taskId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DownloadFlrItem.
        """
        return await _o.download_flr_item.call(
            self._transport,
            session_id,
            task_id,
        )

    @describes(_c.FLR_BROWSE_SEARCH_RESULT)
    async def flr_browse_search_result(
        self,
        session_id: UUID | str,
        task_id: UUID | str,
        body: FlrSearchForResultSpec,
    ) -> FlrSearchForResultModel:
        """List the files that a search has found.

        `POST /api/v1/backupBrowser/flr/{sessionId}/search/{taskId}/browse` (`FlrBrowseSearchResult`), paged.

        Args:
            session_id: `sessionId`, UUID.
            task_id: `taskId`, UUID.
            body: FlrSearchForResultSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim FlrSearchFor.
        """
        return await _o.flr_browse_search_result.call(
            self._transport,
            session_id,
            task_id,
            body,
        )

    @describes(_c.FLR_MOUNT_RESTORE)
    async def flr_mount_restore(
        self,
        session_id: UUID | str,
        body: FlrRestoreSpec,
    ) -> TaskModel:
        """Restore files to the machine that they came from; runs as a task.

        `POST /api/v1/backupBrowser/flr/{sessionId}/restore` (`FlrMountRestore`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreFlrItem.
        """
        return await _o.flr_mount_restore.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.FLR_MOUNT_RESTORE_TO)
    async def flr_mount_restore_to(
        self,
        session_id: UUID | str,
        body: FlrRestoreToSpec,
    ) -> TaskModel:
        """Restore files to another machine; runs as a task.

        `POST /api/v1/backupBrowser/flr/{sessionId}/restoreTo` (`FlrMountRestoreTo`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrRestoreToSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreFlrItem.
        """
        return await _o.flr_mount_restore_to.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.FLR_START_SEARCH_FOR)
    async def flr_start_search_for(
        self,
        session_id: UUID | str,
        body: FlrStartSearchForSpec,
    ) -> TaskModel:
        """Search a mounted restore point for files; runs as a task.

        `POST /api/v1/backupBrowser/flr/{sessionId}/search` (`FlrStartSearchFor`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrStartSearchForSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim FlrSearchFor.
        """
        return await _o.flr_start_search_for.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.GET_ALL_FLR_BROWSE_SESSIONS)
    async def get_all_flr_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EFlrBrowseMountFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
    ) -> FlrBrowseMountResult:
        """List the mounted restore points of machines whose files can be browsed.

        `GET /api/v1/backupBrowser/flr` (`GetAllFlrBrowseSessions`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EFlrBrowseMountFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFlr.
        """
        return await _o.get_all_flr_browse_sessions.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )

    @describes(_c.GET_ALL_UNSTRUCTURED_DATA_FLR_BROWSE_SESSIONS)
    async def get_all_unstructured_data_flr_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnstructuredDataFlrBrowseMountFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
    ) -> UnstructuredDataFlrBrowseMountResult:
        """List the mounted backups of unstructured data.

        `GET /api/v1/backupBrowser/flr/unstructuredData` (`GetAllUnstructuredDataFLRBrowseSessions`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EUnstructuredDataFlrBrowseMountFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFLRUnstructuredData.
        """
        return await _o.get_all_unstructured_data_flr_browse_sessions.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )

    @describes(_c.GET_FLR_AUDIT)
    async def get_flr_audit(
        self,
        session_id: UUID | str,
    ) -> FlrAuditMountModel:
        """List the items restored from one mounted restore point.

        `GET /api/v1/backupBrowser/flr/{sessionId}/audit` (`GetFlrAudit`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim AuditFlr.
        """
        return await _o.get_flr_audit.call(
            self._transport,
            session_id,
        )

    @describes(_c.GET_FLR_BROWSE_SESSION)
    async def get_flr_browse_session(
        self,
        session_id: UUID | str,
    ) -> FlrBrowseMountModel:
        """Read one mounted restore point of a machine.

        `GET /api/v1/backupBrowser/flr/{sessionId}` (`GetFlrBrowseSession`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFlr.
        """
        return await _o.get_flr_browse_session.call(
            self._transport,
            session_id,
        )

    @describes(_c.GET_UNSTRUCTURED_DATA_FLR_BROWSE_SESSION)
    async def get_unstructured_data_flr_browse_session(
        self,
        session_id: UUID | str,
    ) -> UnstructuredDataFlrBrowseMountModel:
        """Read one mounted backup of unstructured data.

        `GET /api/v1/backupBrowser/flr/unstructuredData/{sessionId}` (`GetUnstructuredDataFlrBrowseSession`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFLRUnstructuredData.
        """
        return await _o.get_unstructured_data_flr_browse_session.call(
            self._transport,
            session_id,
        )

    @describes(_c.PREPARE_FLR_ITEM_DOWNLOAD)
    async def prepare_flr_item_download(
        self,
        session_id: UUID | str,
        body: FlrStartDownloadSpec,
    ) -> TaskModel:
        """Prepare files from backup for download; runs as a task.

        `POST /api/v1/backupBrowser/flr/{sessionId}/prepareDownload` (`PrepareFlrItemDownload`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrStartDownloadSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim DownloadFlrItem.
        """
        return await _o.prepare_flr_item_download.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.UNSTRUCTURED_DATA_FLR_BROWSE_COMPARE_ATTRIBUTES)
    async def unstructured_data_flr_browse_compare_attributes(
        self,
        session_id: UUID | str,
        body: FlrCompareAttributesSpec,
    ) -> FlrCompareAttributesModel:
        """Compare the attributes of one unstructured data item with production.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/compareAttributes` (`UnstructuredDataFlrBrowseCompareAttributes`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrCompareAttributesSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFLRUnstructuredData.
        """
        return await _o.unstructured_data_flr_browse_compare_attributes.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.UNSTRUCTURED_DATA_FLR_BROWSE_COMPARE_TO_PRODUCTION)
    async def unstructured_data_flr_browse_compare_to_production(
        self,
        session_id: UUID | str,
        body: FlrCompareToProductionSpec,
    ) -> None:
        """Turn on or off the comparison of unstructured data with production.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/compareToProduction` (`UnstructuredDataFlrBrowseCompareToProduction`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrCompareToProductionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFlr.
        """
        return await _o.unstructured_data_flr_browse_compare_to_production.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.UNSTRUCTURED_DATA_FLR_BROWSE_SEARCH_RESULT)
    async def unstructured_data_flr_browse_search_result(
        self,
        session_id: UUID | str,
        task_id: UUID | str,
        body: FlrSearchForResultSpec,
    ) -> FlrSearchForResultModel:
        """List what a search of unstructured data has found.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/search/{taskId}/browse` (`UnstructuredDataFlrBrowseSearchResult`), paged.

        Args:
            session_id: `sessionId`, UUID.
            task_id: `taskId`, UUID.
            body: FlrSearchForResultSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UnstructuredDataFlrSearchFor.
        """
        return await _o.unstructured_data_flr_browse_search_result.call(
            self._transport,
            session_id,
            task_id,
            body,
        )

    @describes(_c.UNSTRUCTURED_DATA_FLR_COPY_TO)
    async def unstructured_data_flr_copy_to(
        self,
        session_id: UUID | str,
        body: FileBackupFLRCopyToSpec,
    ) -> TaskModel:
        """Copy unstructured data from backup to another location; runs as a task.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/copyTo` (`UnstructuredDataFlrCopyTo`).

        Args:
            session_id: `sessionId`, UUID.
            body: FileBackupFLRCopyToSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CopyUnstructuredDataFlrItem.
        """
        return await _o.unstructured_data_flr_copy_to.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.UNSTRUCTURED_DATA_FLR_RESTORE)
    async def unstructured_data_flr_restore(
        self,
        session_id: UUID | str,
        body: UnstructuredDataFLRItemRestoreSpec,
    ) -> TaskModel:
        """Restore unstructured data to its original location; runs as a task.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/restore` (`UnstructuredDataFlrRestore`).

        Args:
            session_id: `sessionId`, UUID.
            body: UnstructuredDataFLRItemRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartUnstructuredDataFlrRestore.
        """
        return await _o.unstructured_data_flr_restore.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.UNSTRUCTURED_DATA_FLR_START_SEARCH_FOR)
    async def unstructured_data_flr_start_search_for(
        self,
        session_id: UUID | str,
        body: FlrStartSearchForSpec,
    ) -> TaskModel:
        """Search a mounted backup of unstructured data; runs as a task.

        `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/search` (`UnstructuredDataFlrStartSearchFor`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrStartSearchForSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UnstructuredDataFlrSearchFor.
        """
        return await _o.unstructured_data_flr_start_search_for.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.WINDOWS_FLR_BROWSE_COMPARE_ATTRIBUTES)
    async def windows_flr_browse_compare_attributes(
        self,
        session_id: UUID | str,
        body: FlrCompareAttributesSpec,
    ) -> FlrCompareAttributesModel:
        """Compare the attributes of one file in backup with production.

        `POST /api/v1/backupBrowser/flr/{sessionId}/compareAttributes` (`WindowsFlrBrowseCompareAttributes`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrCompareAttributesSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFlr.
        """
        return await _o.windows_flr_browse_compare_attributes.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.WINDOWS_FLR_BROWSE_COMPARE_TO_PRODUCTION)
    async def windows_flr_browse_compare_to_production(
        self,
        session_id: UUID | str,
        body: FlrCompareToProductionSpec,
    ) -> None:
        """Turn on or off the comparison of files in backup with production.

        `POST /api/v1/backupBrowser/flr/{sessionId}/compareToProduction` (`WindowsFlrBrowseCompareToProduction`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrCompareToProductionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseFlr.
        """
        return await _o.windows_flr_browse_compare_to_production.call(
            self._transport,
            session_id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["FileBrowserApi"]
