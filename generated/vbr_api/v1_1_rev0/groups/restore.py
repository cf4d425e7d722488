"""The operations of `api.restore`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ..models.e_instant_vi_vm_recovery_mounts_filters_order_column import (
        EInstantViVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_vmware_fcd_instant_recovery_mounts_filters_order_column import (
        EVmwareFcdInstantRecoveryMountsFiltersOrderColumn,
    )
    from ..models.entire_vi_vm_restore_spec import EntireViVMRestoreSpec
    from ..models.instant_vi_vm_recovery_mount import InstantViVMRecoveryMount
    from ..models.instant_vi_vm_recovery_mounts_result import InstantViVMRecoveryMountsResult
    from ..models.instant_vi_vm_recovery_spec import InstantViVMRecoverySpec
    from ..models.session_model import SessionModel
    from ..models.vi_vm_quick_migration_spec import ViVMQuickMigrationSpec
    from ..models.vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount
    from ..models.vmware_fcd_instant_recovery_mounts_result import (
        VmwareFcdInstantRecoveryMountsResult,
    )
    from ..models.vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec
    from ..models.vmware_fcd_quick_migration_spec import VmwareFcdQuickMigrationSpec


class RestoreApi:
    """11 operations of `api.restore`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.1-rev0"
    group: ClassVar = "restore"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.ENTIRE_VM_RESTORE_VMWARE)
    async def entire_vm_restore_vmware(
        self,
        body: EntireViVMRestoreSpec,
    ) -> SessionModel:
        """Restore a whole virtual machine to vSphere.

        `POST /api/v1/restore/vmRestore/vmware/` (`EntireVmRestoreVmware`).

        Args:
            body: EntireViVMRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartEntireVmRestore.
        """
        return await _o.entire_vm_restore_vmware.call(
            self._transport,
            body,
        )

    @describes(_c.GET_ALL_INSTANT_VI_VM_RECOVERY_MOUNTS)
    async def get_all_instant_vi_vm_recovery_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EInstantViVMRecoveryMountsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | None = None,
    ) -> InstantViVMRecoveryMountsResult:
        """List the virtual machines running from backup in vSphere.

        `GET /api/v1/restore/instantRecovery/vmware/vm` (`GetAllInstantViVMRecoveryMounts`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EInstantViVMRecoveryMountsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            state_filter: `stateFilter`, EInstantRecoveryMountState.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewIRMountedVMs.
        """
        return await _o.get_all_instant_vi_vm_recovery_mounts.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
        )

    @describes(_c.GET_ALL_VMWARE_FCD_INSTANT_RECOVERY_MOUNT_MODELS)
    async def get_all_vmware_fcd_instant_recovery_mount_models(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EVmwareFcdInstantRecoveryMountsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | None = None,
    ) -> VmwareFcdInstantRecoveryMountsResult:
        """List the first class disks published from backup in vSphere.

        `GET /api/v1/restore/instantRecovery/vmware/fcd` (`GetAllVmwareFcdInstantRecoveryMountModels`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EVmwareFcdInstantRecoveryMountsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            state_filter: `stateFilter`, EInstantRecoveryMountState.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewIRMountedDisks.
        """
        return await _o.get_all_vmware_fcd_instant_recovery_mount_models.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
        )

    @describes(_c.GET_INSTANT_VI_VM_RECOVERY_MOUNT)
    async def get_instant_vi_vm_recovery_mount(
        self,
        mount_id: UUID | str,
    ) -> InstantViVMRecoveryMount:
        """Read one virtual machine that runs from backup.

        `GET /api/v1/restore/instantRecovery/vmware/vm/{mountId}` (`GetInstantViVMRecoveryMount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewIRMountedVMs.
        """
        return await _o.get_instant_vi_vm_recovery_mount.call(
            self._transport,
            mount_id,
        )

    @describes(_c.GET_VMWARE_FCD_INSTANT_RECOVERY_MOUNT_MODEL)
    async def get_vmware_fcd_instant_recovery_mount_model(
        self,
        mount_id: UUID | str,
    ) -> VmwareFcdInstantRecoveryMount:
        """Read one publication of first class disks.

        `GET /api/v1/restore/instantRecovery/vmware/fcd/{mountId}` (`GetVmwareFcdInstantRecoveryMountModel`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewIRMountedDisks.
        """
        return await _o.get_vmware_fcd_instant_recovery_mount_model.call(
            self._transport,
            mount_id,
        )

    @describes(_c.INSTANT_RECOVERY_VMWARE_FCD_DISMOUNT_WITH_SESSION)
    async def instant_recovery_vmware_fcd_dismount_with_session(
        self,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Stop publishing first class disks from backup.

        `POST /api/v1/restore/instantRecovery/vmware/fcd/{mountId}/dismount` (`InstantRecoveryVmwareFcdDismountWithSession`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DismountIRDisks.
        """
        return await _o.instant_recovery_vmware_fcd_dismount_with_session.call(
            self._transport,
            mount_id,
        )

    @describes(_c.INSTANT_RECOVERY_VMWARE_FCD_MIGRATE_WITH_SESSION)
    async def instant_recovery_vmware_fcd_migrate_with_session(
        self,
        mount_id: UUID | str,
        body: VmwareFcdQuickMigrationSpec,
    ) -> SessionModel:
        """Migrate published first class disks to production storage.

        `POST /api/v1/restore/instantRecovery/vmware/fcd/{mountId}/migrate` (`InstantRecoveryVmwareFcdMigrateWithSession`).

        Args:
            mount_id: `mountId`, UUID.
            body: VmwareFcdQuickMigrationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim MigrateIRMountedDisks.
        """
        return await _o.instant_recovery_vmware_fcd_migrate_with_session.call(
            self._transport,
            mount_id,
            body,
        )

    @describes(_c.INSTANT_RECOVERY_VMWARE_FCD_MOUNT_WITH_SESSION)
    async def instant_recovery_vmware_fcd_mount_with_session(
        self,
        body: VmwareFcdInstantRecoverySpec,
    ) -> SessionModel:
        """Publish first class disks in vSphere straight from backup.

        `POST /api/v1/restore/instantRecovery/vmware/fcd` (`InstantRecoveryVmwareFcdMountWithSession`).

        Args:
            body: VmwareFcdInstantRecoverySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartFCDInstantRecovery.
        """
        return await _o.instant_recovery_vmware_fcd_mount_with_session.call(
            self._transport,
            body,
        )

    @describes(_c.INSTANT_VI_VM_RECOVERY_MIGRATE)
    async def instant_vi_vm_recovery_migrate(
        self,
        mount_id: UUID | str,
        body: ViVMQuickMigrationSpec,
    ) -> SessionModel:
        """Migrate a virtual machine from backup to production storage.

        `POST /api/v1/restore/instantRecovery/vmware/vm/{mountId}/migrate` (`InstantViVMRecoveryMigrate`).

        Args:
            mount_id: `mountId`, UUID.
            body: ViVMQuickMigrationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim MigrateIRMountedVMs.
        """
        return await _o.instant_vi_vm_recovery_migrate.call(
            self._transport,
            mount_id,
            body,
        )

    @describes(_c.INSTANT_VI_VM_RECOVERY_MOUNT)
    async def instant_vi_vm_recovery_mount(
        self,
        body: InstantViVMRecoverySpec,
    ) -> SessionModel:
        """Start a virtual machine in vSphere straight from its backup.

        `POST /api/v1/restore/instantRecovery/vmware/vm` (`InstantViVMRecoveryMount`).

        Args:
            body: InstantViVMRecoverySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartViVMInstantRecovery.
        """
        return await _o.instant_vi_vm_recovery_mount.call(
            self._transport,
            body,
        )

    @describes(_c.INSTANT_VI_VM_RECOVERY_UNMOUNT)
    async def instant_vi_vm_recovery_unmount(
        self,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Stop running a virtual machine from backup and discard it.

        `POST /api/v1/restore/instantRecovery/vmware/vm/{mountId}/unmount` (`InstantViVMRecoveryUnmount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DismountIRVMs.
        """
        return await _o.instant_vi_vm_recovery_unmount.call(
            self._transport,
            mount_id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["RestoreApi"]
