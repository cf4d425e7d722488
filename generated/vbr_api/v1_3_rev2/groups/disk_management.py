"""The operations of `api.disk_management`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.disk_layout_auto_mapping_request import DiskLayoutAutoMappingRequest
    from ..models.disk_layout_auto_mapping_result import DiskLayoutAutoMappingResult
    from ..models.disk_layout_operation_spec import DiskLayoutOperationSpec
    from ..models.disk_management_initialization_request import DiskManagementInitializationRequest
    from ..models.disk_management_initialization_response import (
        DiskManagementInitializationResponse,
    )
    from ..models.disk_management_volume_unlock_request import DiskManagementVolumeUnlockRequest
    from ..models.disk_management_volume_unlock_response import DiskManagementVolumeUnlockResponse
    from ..models.disk_mapping_context import DiskMappingContext
    from ..models.disk_operation_spec import DiskOperationSpec
    from ..models.disk_partition_resize_options import DiskPartitionResizeOptions
    from ..models.remove_disk_partition_operation_spec import RemoveDiskPartitionOperationSpec
    from ..models.resize_disk_partition_operation_spec import ResizeDiskPartitionOperationSpec
    from ..models.resize_partition_options_request import ResizePartitionOptionsRequest
    from ..models.restore_disk_partition_operation_spec import RestoreDiskPartitionOperationSpec
    from ..models.restore_layout import RestoreLayout


class DiskManagementApi:
    """14 operations of `api.disk_management`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "disk_management"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.APPLY_BACKUP_LAYOUT)
    async def apply_backup_layout(
        self,
        disk_management_session_id: UUID | str,
        body: DiskOperationSpec,
    ) -> DiskMappingContext:
        """Lay out a target disk as in the backup.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/applyBackupLayout` (`ApplyBackupLayout`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.
            body: DiskOperationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
        """
        return await _o.apply_backup_layout.call(
            self._transport,
            disk_management_session_id,
            body,
        )

    @describes(_c.APPLY_DISK_LAYOUT)
    async def apply_disk_layout(
        self,
        disk_management_session_id: UUID | str,
        body: DiskLayoutOperationSpec,
    ) -> DiskMappingContext:
        """Lay out a target disk as one given disk of the backup.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/applyDiskLayout` (`ApplyDiskLayout`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.
            body: DiskLayoutOperationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
        """
        return await _o.apply_disk_layout.call(
            self._transport,
            disk_management_session_id,
            body,
        )

    @describes(_c.AUTO_MAP_DISK_LAYOUT)
    async def auto_map_disk_layout(
        self,
        body: DiskLayoutAutoMappingRequest,
    ) -> DiskLayoutAutoMappingResult:
        """Map the disks of the backup to those of the target automatically.

        `POST /api/v1/diskManagement/automap` (`AutoMapDiskLayout`).

        Args:
            body: DiskLayoutAutoMappingRequest.

        Raises:
            ApiError: If the response is not a success; requires the claim DiskManagement.
        """
        return await _o.auto_map_disk_layout.call(
            self._transport,
            body,
        )

    @describes(_c.CHECK_CAN_RESIZE_PARTITION)
    async def check_can_resize_partition(
        self,
        disk_management_session_id: UUID | str,
        body: ResizePartitionOptionsRequest,
    ) -> DiskPartitionResizeOptions:
        """Read how small and how large one partition can be made.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/resizePartitionOptions` (`CheckCanResizePartition`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.
            body: ResizePartitionOptionsRequest.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
        """
        return await _o.check_can_resize_partition.call(
            self._transport,
            disk_management_session_id,
            body,
        )

    @describes(_c.CREATE_CHECK_POINT)
    async def create_check_point(
        self,
        disk_management_session_id: UUID | str,
    ) -> None:
        """Keep the layout as it is now, to revert to.

        `PUT /api/v1/diskManagement/{diskManagementSessionId}/createCheckPoint` (`CreateCheckPoint`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DiskManagement.
        """
        return await _o.create_check_point.call(
            self._transport,
            disk_management_session_id,
        )

    @describes(_c.DISK_MANAGEMENT_INIT)
    async def disk_management_init(
        self,
        body: DiskManagementInitializationRequest,
    ) -> DiskManagementInitializationResponse:
        """Open a disk management session, in which volumes are laid out.

        `POST /api/v1/diskManagement/init` (`DiskManagementInit`).

        Args:
            body: DiskManagementInitializationRequest.

        Raises:
            ApiError: If the response is not a success; requires the claim DiskManagement.
        """
        return await _o.disk_management_init.call(
            self._transport,
            body,
        )

    @describes(_c.ERASE_DISK)
    async def erase_disk(
        self,
        disk_management_session_id: UUID | str,
        body: DiskOperationSpec,
    ) -> DiskMappingContext:
        """Empty the layout of one target disk.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/eraseDisk` (`EraseDisk`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.
            body: DiskOperationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
        """
        return await _o.erase_disk.call(
            self._transport,
            disk_management_session_id,
            body,
        )

    @describes(_c.GET_RESTORE_LAYOUT)
    async def get_restore_layout(
        self,
        disk_management_session_id: UUID | str,
    ) -> RestoreLayout:
        """Read the disk layouts of backup and target, and how they are mapped.

        `GET /api/v1/diskManagement/{diskManagementSessionId}` (`GetRestoreLayout`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DiskManagement.
        """
        return await _o.get_restore_layout.call(
            self._transport,
            disk_management_session_id,
        )

    @describes(_c.KEEP_DISK_MANAGEMENT_SESSION_ALIVE)
    async def keep_disk_management_session_alive(
        self,
        disk_management_session_id: UUID | str,
    ) -> None:
        """Keep a disk management session from timing out.

        `PUT /api/v1/diskManagement/{diskManagementSessionId}/keepAlive` (`KeepDiskManagementSessionAlive`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DiskManagement.
        """
        return await _o.keep_disk_management_session_alive.call(
            self._transport,
            disk_management_session_id,
        )

    @describes(_c.REMOVE_PARTITION)
    async def remove_partition(
        self,
        disk_management_session_id: UUID | str,
        body: RemoveDiskPartitionOperationSpec,
    ) -> DiskMappingContext:
        """Remove one partition from the layout of a target disk.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/removePartition` (`RemovePartition`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.
            body: RemoveDiskPartitionOperationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
        """
        return await _o.remove_partition.call(
            self._transport,
            disk_management_session_id,
            body,
        )

    @describes(_c.RESIZE_PARTITION)
    async def resize_partition(
        self,
        disk_management_session_id: UUID | str,
        body: ResizeDiskPartitionOperationSpec,
    ) -> DiskMappingContext:
        """Resize one partition in the layout of a target disk.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/resizePartition` (`ResizePartition`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.
            body: ResizeDiskPartitionOperationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
        """
        return await _o.resize_partition.call(
            self._transport,
            disk_management_session_id,
            body,
        )

    @describes(_c.RESTORE_PARTITION)
    async def restore_partition(
        self,
        disk_management_session_id: UUID | str,
        body: RestoreDiskPartitionOperationSpec,
    ) -> DiskMappingContext:
        """Add one partition of the backup to the layout of a target disk.

        `POST /api/v1/diskManagement/{diskManagementSessionId}/restorePartition` (`RestorePartition`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.
            body: RestoreDiskPartitionOperationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
        """
        return await _o.restore_partition.call(
            self._transport,
            disk_management_session_id,
            body,
        )

    @describes(_c.REVERT_TO_CHECK_POINT)
    async def revert_to_check_point(
        self,
        disk_management_session_id: UUID | str,
    ) -> DiskMappingContext:
        """Revert the layout to the last checkpoint.

        `PUT /api/v1/diskManagement/{diskManagementSessionId}/revertToCheckPoint` (`RevertToCheckPoint`).

        Args:
            disk_management_session_id: `diskManagementSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DiskManagement.
        """
        return await _o.revert_to_check_point.call(
            self._transport,
            disk_management_session_id,
        )

    @describes(_c.UNLOCK_VOLUME)
    async def unlock_volume(
        self,
        body: DiskManagementVolumeUnlockRequest,
    ) -> DiskManagementVolumeUnlockResponse:
        """Unlock an encrypted volume by its key or password.

        `PUT /api/v1/diskManagement/unlockVolume` (`UnlockVolume`).

        Args:
            body: DiskManagementVolumeUnlockRequest.

        Raises:
            ApiError: If the response is not a success; requires the claim DiskManagement.
        """
        return await _o.unlock_volume.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["DiskManagementApi"]
