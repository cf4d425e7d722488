"""The operations of `api.data_integration`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.backup_content_mount_model import BackupContentMountModel
    from ..models.backup_content_mounts_result import BackupContentMountsResult
    from ..models.e_backup_content_disk_publish_mode import EBackupContentDiskPublishMode
    from ..models.e_backup_content_mount_state import EBackupContentMountState
    from ..models.e_backup_content_mounts_filters_order_column import (
        EBackupContentMountsFiltersOrderColumn,
    )
    from ..models.publish_backup_content_spec import PublishBackupContentSpec
    from ..models.session_model import SessionModel


class DataIntegrationApi:
    """4 operations of `api.data_integration`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "data_integration"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_CONTENT_PUBLICATION_MOUNTS)
    async def get_all_content_publication_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EBackupContentMountsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        state_filter: EBackupContentMountState | None = None,
        mode_filter: EBackupContentDiskPublishMode | None = None,
    ) -> BackupContentMountsResult:
        """List the restore points whose disks are published.

        `GET /api/v1/dataIntegration` (`GetAllContentPublicationMounts`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EBackupContentMountsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            state_filter: `stateFilter`, EBackupContentMountState.
            mode_filter: `modeFilter`, EBackupContentDiskPublishMode.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewContentPublicationMounts.
        """
        return await _o.get_all_content_publication_mounts.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
            mode_filter=mode_filter,
        )

    @describes(_c.GET_CONTENT_PUBLICATION_MOUNT)
    async def get_content_publication_mount(
        self,
        mount_id: UUID | str,
    ) -> BackupContentMountModel:
        """Read one publication of the disks of a restore point.

        `GET /api/v1/dataIntegration/{mountId}` (`GetContentPublicationMount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewContentPublicationMounts.
        """
        return await _o.get_content_publication_mount.call(
            self._transport,
            mount_id,
        )

    @describes(_c.PUBLISH_BACKUP_CONTENT)
    async def publish_backup_content(
        self,
        body: PublishBackupContentSpec,
    ) -> SessionModel:
        """Publish disks of a restore point, over iSCSI or as a mount.

        `POST /api/v1/dataIntegration/publish` (`PublishBackupContent`).

        Args:
            body: PublishBackupContentSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim PublishBackupContent.
        """
        return await _o.publish_backup_content.call(
            self._transport,
            body,
        )

    @describes(_c.UNPUBLISH_BACKUP_CONTENT)
    async def unpublish_backup_content(
        self,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Stop publishing the disks of a restore point.

        `POST /api/v1/dataIntegration/{mountId}/unpublish` (`UnpublishBackupContent`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UnpublishBackupContent.
        """
        return await _o.unpublish_backup_content.call(
            self._transport,
            mount_id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["DataIntegrationApi"]
