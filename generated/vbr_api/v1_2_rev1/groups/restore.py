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
    from ..models.entire_cloud_director_vm_restore_spec import EntireCloudDirectorVMRestoreSpec
    from ..models.entire_vi_vm_restore_spec import EntireViVMRestoreSpec
    from ..models.entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel
    from ..models.entra_id_tenant_restore_device_code_model import (
        EntraIdTenantRestoreDeviceCodeModel,
    )
    from ..models.entra_id_tenant_restore_device_code_spec import EntraIdTenantRestoreDeviceCodeSpec
    from ..models.entra_id_tenant_restore_device_code_state_model import (
        EntraIdTenantRestoreDeviceCodeStateModel,
    )
    from ..models.entra_id_tenant_restore_device_code_state_spec import (
        EntraIdTenantRestoreDeviceCodeStateSpec,
    )
    from ..models.entra_id_tenant_start_restore_spec import EntraIdTenantStartRestoreSpec
    from ..models.flr_browse_mount_model import FlrBrowseMountModel
    from ..models.flr_mount_spec import FlrMountSpec
    from ..models.instant_vi_vm_recovery_mount import InstantViVMRecoveryMount
    from ..models.instant_vi_vm_recovery_mounts_result import InstantViVMRecoveryMountsResult
    from ..models.instant_vi_vm_recovery_spec import InstantViVMRecoverySpec
    from ..models.job_stop_spec import JobStopSpec
    from ..models.session_model import SessionModel
    from ..models.unstructured_data_flr_browse_mount_model import (
        UnstructuredDataFlrBrowseMountModel,
    )
    from ..models.unstructured_data_mount_spec import UnstructuredDataMountSpec
    from ..models.vi_vm_quick_migration_spec import ViVMQuickMigrationSpec
    from ..models.vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount
    from ..models.vmware_fcd_instant_recovery_mounts_result import (
        VmwareFcdInstantRecoveryMountsResult,
    )
    from ..models.vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec
    from ..models.vmware_fcd_quick_migration_spec import VmwareFcdQuickMigrationSpec


class RestoreApi:
    """20 operations of `api.restore`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "restore"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.ENTIRE_VM_RESTORE_CLOUD_DIRECTOR)
    async def entire_vm_restore_cloud_director(
        self,
        body: EntireCloudDirectorVMRestoreSpec,
    ) -> SessionModel:
        """Restore a whole virtual machine to VMware Cloud Director.

        `POST /api/v1/restore/vmRestore/cloudDirector` (`EntireVmRestoreCloudDirector`).

        Args:
            body: EntireCloudDirectorVMRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartEntireVmRestoreCloudDirector.
        """
        return await _o.entire_vm_restore_cloud_director.call(
            self._transport,
            body,
        )

    @describes(_c.ENTIRE_VM_RESTORE_VMWARE)
    async def entire_vm_restore_vmware(
        self,
        body: EntireViVMRestoreSpec,
    ) -> SessionModel:
        """Restore a whole virtual machine to vSphere.

        `POST /api/v1/restore/vmRestore/vSphere` (`EntireVmRestoreVmware`).

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

        `GET /api/v1/restore/instantRecovery/vSphere/vm` (`GetAllInstantViVMRecoveryMounts`), paged.

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

        `GET /api/v1/restore/instantRecovery/vSphere/fcd` (`GetAllVmwareFcdInstantRecoveryMountModels`), paged.

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

    @describes(_c.GET_ENTRA_ID_TENANT_RESTORE_DEVICE_CODE)
    async def get_entra_id_tenant_restore_device_code(
        self,
        body: EntraIdTenantRestoreDeviceCodeSpec,
    ) -> EntraIdTenantRestoreDeviceCodeModel:
        """Request a device code to authorize a restore of an Entra ID tenant.

        `POST /api/v1/restore/entraId/tenant/deviceCode` (`GetEntraIdTenantRestoreDeviceCode`).

        Args:
            body: EntraIdTenantRestoreDeviceCodeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim GetEntraIdTenantRestoreDeviceCode.
        """
        return await _o.get_entra_id_tenant_restore_device_code.call(
            self._transport,
            body,
        )

    @describes(_c.GET_ENTRA_ID_TENANT_RESTORE_DEVICE_CODE_STATE)
    async def get_entra_id_tenant_restore_device_code_state(
        self,
        body: EntraIdTenantRestoreDeviceCodeStateSpec,
    ) -> EntraIdTenantRestoreDeviceCodeStateModel:
        """Read the state of the device code of an Entra ID restore.

        `POST /api/v1/restore/entraId/tenant/deviceCode/state` (`GetEntraIdTenantRestoreDeviceCodeState`).

        Args:
            body: EntraIdTenantRestoreDeviceCodeStateSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim GetEntraIdTenantRestoreDeviceCodeState.
        """
        return await _o.get_entra_id_tenant_restore_device_code_state.call(
            self._transport,
            body,
        )

    @describes(_c.GET_INSTANT_VI_VM_RECOVERY_MOUNT)
    async def get_instant_vi_vm_recovery_mount(
        self,
        mount_id: UUID | str,
    ) -> InstantViVMRecoveryMount:
        """Read one virtual machine that runs from backup.

        `GET /api/v1/restore/instantRecovery/vSphere/vm/{mountId}` (`GetInstantViVMRecoveryMount`).

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

        `GET /api/v1/restore/instantRecovery/vSphere/fcd/{mountId}` (`GetVmwareFcdInstantRecoveryMountModel`).

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

        `POST /api/v1/restore/instantRecovery/vSphere/fcd/{mountId}/dismount` (`InstantRecoveryVmwareFcdDismountWithSession`).

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

        `POST /api/v1/restore/instantRecovery/vSphere/fcd/{mountId}/migrate` (`InstantRecoveryVmwareFcdMigrateWithSession`).

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

        `POST /api/v1/restore/instantRecovery/vSphere/fcd` (`InstantRecoveryVmwareFcdMountWithSession`).

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

        `POST /api/v1/restore/instantRecovery/vSphere/vm/{mountId}/migrate` (`InstantViVMRecoveryMigrate`).

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

        `POST /api/v1/restore/instantRecovery/vSphere/vm` (`InstantViVMRecoveryMount`).

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

        `POST /api/v1/restore/instantRecovery/vSphere/vm/{mountId}/unmount` (`InstantViVMRecoveryUnmount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DismountIRVMs.
        """
        return await _o.instant_vi_vm_recovery_unmount.call(
            self._transport,
            mount_id,
        )

    @describes(_c.START_ENTRA_ID_AUDIT_LOG_MOUNT)
    async def start_entra_id_audit_log_mount(
        self,
        body: UnstructuredDataMountSpec,
    ) -> UnstructuredDataFlrBrowseMountModel:
        """Mount a backup of Entra ID audit logs, to browse and restore them.

        `POST /api/v1/restore/entraId/auditLog` (`StartEntraIDAuditLogMount`).

        Args:
            body: UnstructuredDataMountSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartEntraIDAuditLogRestore.
        """
        return await _o.start_entra_id_audit_log_mount.call(
            self._transport,
            body,
        )

    @describes(_c.START_ENTRA_ID_TENANT_RESTORE)
    async def start_entra_id_tenant_restore(
        self,
        body: EntraIdTenantStartRestoreSpec,
    ) -> EntraIdTenantBrowseMountModel:
        """Open a backup of an Entra ID tenant, to browse and restore its items.

        `POST /api/v1/restore/entraId/tenant` (`StartEntraIDTenantRestore`).

        Args:
            body: EntraIdTenantStartRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartEntraIDTenantRestore.
        """
        return await _o.start_entra_id_tenant_restore.call(
            self._transport,
            body,
        )

    @describes(_c.START_FLR_MOUNT)
    async def start_flr_mount(
        self,
        body: FlrMountSpec,
    ) -> FlrBrowseMountModel:
        """Mount a restore point of a machine, to browse and restore its files.

        `POST /api/v1/restore/flr` (`StartFlrMount`).

        Args:
            body: FlrMountSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartFlrRestore.
        """
        return await _o.start_flr_mount.call(
            self._transport,
            body,
        )

    @describes(_c.STOP_ENTRA_ID_AUDIT_LOG_MOUNT)
    async def stop_entra_id_audit_log_mount(
        self,
        session_id: UUID | str,
    ) -> SessionModel:
        """Unmount a backup of Entra ID audit logs.

        `POST /api/v1/restore/entraId/auditLog/{sessionId}/unmount` (`StopEntraIDAuditLogMount`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UnmountEntraIDAuditLogRestore.
        """
        return await _o.stop_entra_id_audit_log_mount.call(
            self._transport,
            session_id,
        )

    @describes(_c.STOP_ENTRA_ID_TENANT_RESTORE)
    async def stop_entra_id_tenant_restore(
        self,
        session_id: UUID | str,
        body: JobStopSpec | None = None,
    ) -> SessionModel:
        """Stop a restore of an Entra ID tenant and close its backup.

        `POST /api/v1/restore/entraId/tenant/{sessionId}/stop` (`StopEntraIDTenantRestore`).

        Args:
            session_id: `sessionId`, UUID.
            body: JobStopSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StopEntraIDTenantRestore.
        """
        return await _o.stop_entra_id_tenant_restore.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.STOP_FLR_MOUNT)
    async def stop_flr_mount(
        self,
        session_id: UUID | str,
    ) -> SessionModel:
        """Unmount a restore point whose files were browsed.

        `POST /api/v1/restore/flr/{sessionId}/unmount` (`StopFlrMount`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UnmountFlrRestore.
        """
        return await _o.stop_flr_mount.call(
            self._transport,
            session_id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["RestoreApi"]
