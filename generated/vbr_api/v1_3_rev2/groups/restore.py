"""The operations of `api.restore`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.azure_instant_vm_recovery_migration_spec import (
        AzureInstantVMRecoveryMigrationSpec,
    )
    from ..models.azure_instant_vm_recovery_mount import AzureInstantVMRecoveryMount
    from ..models.azure_instant_vm_recovery_mounts_result import AzureInstantVMRecoveryMountsResult
    from ..models.azure_instant_vm_recovery_spec import AzureInstantVMRecoverySpec
    from ..models.azure_instant_vm_recovery_switchover_settings_model import (
        AzureInstantVMRecoverySwitchoverSettingsModel,
    )
    from ..models.e_azure_instant_recovery_mount_state import EAzureInstantRecoveryMountState
    from ..models.e_azure_instant_vm_recovery_mounts_filters_order_column import (
        EAzureInstantVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_instant_hv_vm_recovery_mounts_filters_order_column import (
        EInstantHvVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ..models.e_instant_unstructured_data_recovery_mounts_filters_order_column import (
        EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_instant_vi_vm_recovery_mounts_filters_order_column import (
        EInstantViVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.e_vmware_fcd_instant_recovery_mounts_filters_order_column import (
        EVmwareFcdInstantRecoveryMountsFiltersOrderColumn,
    )
    from ..models.entire_cloud_director_vm_restore_spec import EntireCloudDirectorVMRestoreSpec
    from ..models.entire_hv_vm_restore_spec import EntireHvVMRestoreSpec
    from ..models.entire_vi_vm_restore_spec import EntireViVMRestoreSpec
    from ..models.entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel
    from ..models.entra_id_tenant_restore_authorize_model import EntraIdTenantRestoreAuthorizeModel
    from ..models.entra_id_tenant_restore_authorize_spec import EntraIdTenantRestoreAuthorizeSpec
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
    from ..models.entra_id_tenant_restore_start_authorization_model import (
        EntraIdTenantRestoreStartAuthorizationModel,
    )
    from ..models.entra_id_tenant_start_restore_from_copy_spec import (
        EntraIdTenantStartRestoreFromCopySpec,
    )
    from ..models.entra_id_tenant_start_restore_spec import EntraIdTenantStartRestoreSpec
    from ..models.flr_browse_mount_model import FlrBrowseMountModel
    from ..models.flr_mount_spec import FlrMountSpec
    from ..models.flr_restore_credentials_validation_result import (
        FlrRestoreCredentialsValidationResult,
    )
    from ..models.flr_restore_credentials_validation_spec import FlrRestoreCredentialsValidationSpec
    from ..models.flr_validate_restore_item_target_path_result import (
        FlrValidateRestoreItemTargetPathResult,
    )
    from ..models.flr_validate_restore_item_target_path_spec import (
        FlrValidateRestoreItemTargetPathSpec,
    )
    from ..models.instant_hv_vm_recovery_mount import InstantHvVMRecoveryMount
    from ..models.instant_hv_vm_recovery_mounts_result import InstantHvVMRecoveryMountsResult
    from ..models.instant_hv_vm_recovery_spec import InstantHvVMRecoverySpec
    from ..models.instant_unstructured_data_recovery_mount import (
        InstantUnstructuredDataRecoveryMount,
    )
    from ..models.instant_unstructured_data_recovery_mounts_result import (
        InstantUnstructuredDataRecoveryMountsResult,
    )
    from ..models.instant_unstructured_data_restore_migration_spec import (
        InstantUnstructuredDataRestoreMigrationSpec,
    )
    from ..models.instant_unstructured_data_restore_spec import InstantUnstructuredDataRestoreSpec
    from ..models.instant_vi_vm_recovery_mount import InstantViVMRecoveryMount
    from ..models.instant_vi_vm_recovery_mounts_result import InstantViVMRecoveryMountsResult
    from ..models.instant_vi_vm_recovery_spec import InstantViVMRecoverySpec
    from ..models.job_stop_spec import JobStopSpec
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult
    from ..models.start_volume_restore_request import StartVolumeRestoreRequest
    from ..models.unstructured_data_archive_retrieval_models_result import (
        UnstructuredDataArchiveRetrievalModelsResult,
    )
    from ..models.unstructured_data_archive_retrieval_spec import (
        UnstructuredDataArchiveRetrievalSpec,
    )
    from ..models.unstructured_data_entire_os_restore_spec import (
        UnstructuredDataEntireOSRestoreSpec,
    )
    from ..models.unstructured_data_entire_share_restore_spec import (
        UnstructuredDataEntireShareRestoreSpec,
    )
    from ..models.unstructured_data_flr_browse_mount_model import (
        UnstructuredDataFlrBrowseMountModel,
    )
    from ..models.unstructured_data_mount_spec import UnstructuredDataMountSpec
    from ..models.unstructured_data_switchover_settings_model import (
        UnstructuredDataSwitchoverSettingsModel,
    )
    from ..models.vi_vm_quick_migration_spec import ViVMQuickMigrationSpec
    from ..models.vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount
    from ..models.vmware_fcd_instant_recovery_mounts_result import (
        VmwareFcdInstantRecoveryMountsResult,
    )
    from ..models.vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec
    from ..models.vmware_fcd_quick_migration_spec import VmwareFcdQuickMigrationSpec


class RestoreApi:
    """56 operations of `api.restore`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "restore"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.AZURE_INSTANT_VM_RECOVERY_MIGRATE)
    async def azure_instant_vm_recovery_migrate(
        self,
        mount_id: UUID | str,
        body: AzureInstantVMRecoveryMigrationSpec,
    ) -> AzureInstantVMRecoveryMount:
        """Migrate a machine that runs from backup in Azure to Azure storage.

        `POST /api/v1/restore/instantRecovery/azure/vm/{mountId}/migrate` (`AzureInstantVMRecoveryMigrate`).

        Args:
            mount_id: `mountId`, UUID.
            body: AzureInstantVMRecoveryMigrationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim MigrateAzureIRMountedVMs.
        """
        return await _o.azure_instant_vm_recovery_migrate.call(
            self._transport,
            mount_id,
            body,
        )

    @describes(_c.AZURE_INSTANT_VM_RECOVERY_MOUNT)
    async def azure_instant_vm_recovery_mount(
        self,
        body: AzureInstantVMRecoverySpec,
    ) -> AzureInstantVMRecoveryMount:
        """Start a virtual machine in Azure straight from its backup.

        `POST /api/v1/restore/instantRecovery/azure/vm` (`AzureInstantVMRecoveryMount`).

        Args:
            body: AzureInstantVMRecoverySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartAzureVMInstantRecovery.
        """
        return await _o.azure_instant_vm_recovery_mount.call(
            self._transport,
            body,
        )

    @describes(_c.AZURE_INSTANT_VM_RECOVERY_SWITCHOVER)
    async def azure_instant_vm_recovery_switchover(
        self,
        mount_id: UUID | str,
    ) -> AzureInstantVMRecoveryMount:
        """Switch over to the machine migrated to Azure storage.

        `POST /api/v1/restore/instantRecovery/azure/vm/{mountId}/switchover` (`AzureInstantVMRecoverySwitchover`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim StartAzureIRSwitchover.
        """
        return await _o.azure_instant_vm_recovery_switchover.call(
            self._transport,
            mount_id,
        )

    @describes(_c.AZURE_INSTANT_VM_RECOVERY_UNMOUNT)
    async def azure_instant_vm_recovery_unmount(
        self,
        mount_id: UUID | str,
    ) -> AzureInstantVMRecoveryMount:
        """Stop running a machine from backup in Azure and discard it.

        `POST /api/v1/restore/instantRecovery/azure/vm/{mountId}/unmount` (`AzureInstantVMRecoveryUnmount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UnmountAzureIRVMs.
        """
        return await _o.azure_instant_vm_recovery_unmount.call(
            self._transport,
            mount_id,
        )

    @describes(_c.ENTIRE_UNSTRUCTURED_DATA_OS_RESTORE)
    async def entire_unstructured_data_os_restore(
        self,
        body: UnstructuredDataEntireOSRestoreSpec,
    ) -> SessionModel:
        """Restore a whole bucket or container of object storage.

        `POST /api/v1/restore/unstructuredData/objectStorage` (`EntireUnstructuredDataOSRestore`).

        Args:
            body: UnstructuredDataEntireOSRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreEntireBucket.
        """
        return await _o.entire_unstructured_data_os_restore.call(
            self._transport,
            body,
        )

    @describes(_c.ENTIRE_UNSTRUCTURED_DATA_SHARE_RESTORE)
    async def entire_unstructured_data_share_restore(
        self,
        body: UnstructuredDataEntireShareRestoreSpec,
    ) -> SessionModel:
        """Restore a whole file share.

        `POST /api/v1/restore/unstructuredData/fileShare` (`EntireUnstructuredDataShareRestore`).

        Args:
            body: UnstructuredDataEntireShareRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreEntireFileShare.
        """
        return await _o.entire_unstructured_data_share_restore.call(
            self._transport,
            body,
        )

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

    @describes(_c.ENTIRE_VM_RESTORE_HV)
    async def entire_vm_restore_hv(
        self,
        body: EntireHvVMRestoreSpec,
    ) -> SessionModel:
        """Restore a whole virtual machine to Hyper-V.

        `POST /api/v1/restore/vmRestore/hyperV` (`EntireVmRestoreHv`).

        Args:
            body: EntireHvVMRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartEntireVmRestore.
        """
        return await _o.entire_vm_restore_hv.call(
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

    @describes(_c.ENTRA_ID_TENANT_RESTORE_AUTHORIZE)
    async def entra_id_tenant_restore_authorize(
        self,
        body: EntraIdTenantRestoreAuthorizeSpec,
    ) -> EntraIdTenantRestoreAuthorizeModel:
        """Authorize a restore of an Entra ID tenant by an authorization code.

        `POST /api/v1/restore/entraId/tenant/authCode/authorize` (`EntraIdTenantRestoreAuthorize`).

        Args:
            body: EntraIdTenantRestoreAuthorizeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim GetEntraIdTenantRestoreDeviceCode.
        """
        return await _o.entra_id_tenant_restore_authorize.call(
            self._transport,
            body,
        )

    @describes(_c.FLR_RESTORE_VALIDATE_CREDENTIALS)
    async def flr_restore_validate_credentials(
        self,
        session_id: UUID | str,
        body: FlrRestoreCredentialsValidationSpec,
    ) -> FlrRestoreCredentialsValidationResult:
        """Check the credentials of the machine that files are restored to.

        `POST /api/v1/restore/flr/{sessionId}/validateCredentials` (`FlrRestoreValidateCredentials`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrRestoreCredentialsValidationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreFlrItem.
        """
        return await _o.flr_restore_validate_credentials.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.FLR_RESTORE_VALIDATE_ITEM_TARGET_PATH)
    async def flr_restore_validate_item_target_path(
        self,
        session_id: UUID | str,
        body: FlrValidateRestoreItemTargetPathSpec,
    ) -> FlrValidateRestoreItemTargetPathResult:
        """Check the target path of a restore of one item.

        `POST /api/v1/restore/flr/{sessionId}/validateRestoreItemTargetPath` (`FlrRestoreValidateItemTargetPath`).

        Args:
            session_id: `sessionId`, UUID.
            body: FlrValidateRestoreItemTargetPathSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreFlrItem.
        """
        return await _o.flr_restore_validate_item_target_path.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.GET_ALL_APPLICATION_ITEM_CHILD_RESTORE_SESSIONS)
    async def get_all_application_item_child_restore_sessions(
        self,
        browse_session_id: UUID | str,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESessionsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: ESessionType | None = None,
        state_filter: ESessionState | None = None,
        result_filter: Sequence[ESessionResult] | None = None,
    ) -> SessionsResult:
        """List the restores of one session that browses application items.

        `GET /api/v1/restore/applicationItems/{browseSessionId}/childSessions` (`GetAllApplicationItemChildRestoreSessions`), paged.

        Args:
            browse_session_id: `browseSessionId`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ESessionsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            ended_after_filter: `endedAfterFilter`, date-time.
            ended_before_filter: `endedBeforeFilter`, date-time.
            type_filter: `typeFilter`, ESessionType.
            state_filter: `stateFilter`, ESessionState.
            result_filter: `resultFilter`, list[ESessionResult].

        Raises:
            ApiError: If the response is not a success; requires the claim GetExplorersBrowseSessionChildSessions.
        """
        return await _o.get_all_application_item_child_restore_sessions.call(
            self._transport,
            browse_session_id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            ended_after_filter=ended_after_filter,
            ended_before_filter=ended_before_filter,
            type_filter=type_filter,
            state_filter=state_filter,
            result_filter=result_filter,
        )

    @describes(_c.GET_ALL_AZURE_INSTANT_VM_RECOVERY_MOUNT_SESSIONS)
    async def get_all_azure_instant_vm_recovery_mount_sessions(
        self,
        mount_id: UUID | str,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESessionsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: ESessionType | None = None,
        state_filter: ESessionState | None = None,
        result_filter: Sequence[ESessionResult] | None = None,
    ) -> SessionsResult:
        """List the sessions of one instant recovery to Azure.

        `GET /api/v1/restore/instantRecovery/azure/vm/{mountId}/sessions` (`GetAllAzureInstantVMRecoveryMountSessions`), paged.

        Args:
            mount_id: `mountId`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ESessionsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            ended_after_filter: `endedAfterFilter`, date-time.
            ended_before_filter: `endedBeforeFilter`, date-time.
            type_filter: `typeFilter`, ESessionType.
            state_filter: `stateFilter`, ESessionState.
            result_filter: `resultFilter`, list[ESessionResult].

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAzureIRMountedVMSessions.
        """
        return await _o.get_all_azure_instant_vm_recovery_mount_sessions.call(
            self._transport,
            mount_id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            ended_after_filter=ended_after_filter,
            ended_before_filter=ended_before_filter,
            type_filter=type_filter,
            state_filter=state_filter,
            result_filter=result_filter,
        )

    @describes(_c.GET_ALL_AZURE_INSTANT_VM_RECOVERY_MOUNTS)
    async def get_all_azure_instant_vm_recovery_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EAzureInstantVMRecoveryMountsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        state_filter: EAzureInstantRecoveryMountState | None = None,
    ) -> AzureInstantVMRecoveryMountsResult:
        """List the virtual machines running from backup in Azure.

        `GET /api/v1/restore/instantRecovery/azure/vm` (`GetAllAzureInstantVMRecoveryMounts`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EAzureInstantVMRecoveryMountsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            state_filter: `stateFilter`, EAzureInstantRecoveryMountState.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAzureIRMountedVMs.
        """
        return await _o.get_all_azure_instant_vm_recovery_mounts.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
        )

    @describes(_c.GET_ALL_INSTANT_HV_VM_RECOVERY_MOUNTS)
    async def get_all_instant_hv_vm_recovery_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EInstantHvVMRecoveryMountsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | None = None,
        vm_name_filter: str | None = None,
    ) -> InstantHvVMRecoveryMountsResult:
        """List the virtual machines running from backup in Hyper-V.

        `GET /api/v1/restore/instantRecovery/hyperV/vm` (`GetAllInstantHvVMRecoveryMounts`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EInstantHvVMRecoveryMountsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            state_filter: `stateFilter`, EInstantRecoveryMountState.
            vm_name_filter: `vmNameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewIRMountedVMs.
        """
        return await _o.get_all_instant_hv_vm_recovery_mounts.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
            vm_name_filter=vm_name_filter,
        )

    @describes(_c.GET_ALL_INSTANT_UNSTRUCTURED_DATA_RECOVERY_MOUNTS)
    async def get_all_instant_unstructured_data_recovery_mounts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        state_filter: EInstantRecoveryMountState | None = None,
        share_name_filter: str | None = None,
    ) -> InstantUnstructuredDataRecoveryMountsResult:
        """List the file shares published from backup.

        `GET /api/v1/restore/instantRecovery/unstructuredData` (`GetAllInstantUnstructuredDataRecoveryMounts`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            state_filter: `stateFilter`, EInstantRecoveryMountState.
            share_name_filter: `shareNameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewIRMountedUnstructuredDataShares.
        """
        return await _o.get_all_instant_unstructured_data_recovery_mounts.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            state_filter=state_filter,
            share_name_filter=share_name_filter,
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
        vm_name_filter: str | None = None,
        mount_id_filter: Sequence[UUID | str] | None = None,
    ) -> InstantViVMRecoveryMountsResult:
        """List the virtual machines running from backup in vSphere.

        `GET /api/v1/restore/instantRecovery/vSphere/vm` (`GetAllInstantViVMRecoveryMounts`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EInstantViVMRecoveryMountsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            state_filter: `stateFilter`, EInstantRecoveryMountState.
            vm_name_filter: `vmNameFilter`, text.
            mount_id_filter: `mountIdFilter`, list[UUID].

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
            vm_name_filter=vm_name_filter,
            mount_id_filter=mount_id_filter,
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

    @describes(_c.GET_AZURE_INSTANT_VM_RECOVERY_MOUNT)
    async def get_azure_instant_vm_recovery_mount(
        self,
        mount_id: UUID | str,
    ) -> AzureInstantVMRecoveryMount:
        """Read one virtual machine that runs from backup in Azure.

        `GET /api/v1/restore/instantRecovery/azure/vm/{mountId}` (`GetAzureInstantVMRecoveryMount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAzureIRMountedVMs.
        """
        return await _o.get_azure_instant_vm_recovery_mount.call(
            self._transport,
            mount_id,
        )

    @describes(_c.GET_AZURE_INSTANT_VM_RECOVERY_SWITCHOVER_SETTINGS)
    async def get_azure_instant_vm_recovery_switchover_settings(
        self,
        mount_id: UUID | str,
    ) -> AzureInstantVMRecoverySwitchoverSettingsModel:
        """Read when and how a machine recovered to Azure switches over.

        `GET /api/v1/restore/instantRecovery/azure/vm/{mountId}/switchoverSettings` (`GetAzureInstantVMRecoverySwitchoverSettings`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAzureIRSwitchoverSettings.
        """
        return await _o.get_azure_instant_vm_recovery_switchover_settings.call(
            self._transport,
            mount_id,
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

    @describes(_c.GET_INSTANT_HV_VM_RECOVERY_MOUNT)
    async def get_instant_hv_vm_recovery_mount(
        self,
        mount_id: UUID | str,
    ) -> InstantHvVMRecoveryMount:
        """Read one virtual machine that runs from backup in Hyper-V.

        `GET /api/v1/restore/instantRecovery/hyperV/vm/{mountId}` (`GetInstantHvVMRecoveryMount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewIRMountedVMs.
        """
        return await _o.get_instant_hv_vm_recovery_mount.call(
            self._transport,
            mount_id,
        )

    @describes(_c.GET_INSTANT_UNSTRUCTURED_DATA_RECOVERY_MOUNT)
    async def get_instant_unstructured_data_recovery_mount(
        self,
        mount_id: UUID | str,
    ) -> InstantUnstructuredDataRecoveryMount:
        """Read one publication of file shares from backup.

        `GET /api/v1/restore/instantRecovery/unstructuredData/{mountId}` (`GetInstantUnstructuredDataRecoveryMount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewIRMountedUnstructuredDataShares.
        """
        return await _o.get_instant_unstructured_data_recovery_mount.call(
            self._transport,
            mount_id,
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

    @describes(_c.GET_UNSTRUCTURED_BACKUP_COLD_STORAGE_RETRIEVALS)
    async def get_unstructured_backup_cold_storage_retrievals(
        self,
        *,
        server_id_filter: Sequence[UUID | str],
        backup_id_filter: Sequence[UUID | str],
        restore_point_id_filter: Sequence[UUID | str],
    ) -> UnstructuredDataArchiveRetrievalModelsResult:
        """List the retrievals of unstructured data from archive storage.

        `GET /api/v1/restore/unstructuredData/retrieveFromArchiveStorage` (`GetUnstructuredBackupColdStorageRetrievals`).

        Args:
            server_id_filter: `serverIdFilter`, list[UUID].
            backup_id_filter: `backupIdFilter`, list[UUID].
            restore_point_id_filter: `restorePointIdFilter`, list[UUID].

        Raises:
            ApiError: If the response is not a success; requires the claim RetrieveFromArchiveTier.
        """
        return await _o.get_unstructured_backup_cold_storage_retrievals.call(
            self._transport,
            server_id_filter=server_id_filter,
            backup_id_filter=backup_id_filter,
            restore_point_id_filter=restore_point_id_filter,
        )

    @describes(_c.GET_UNSTRUCTURED_DATA_SHARE_IR_SWITCHOVER_SETTINGS)
    async def get_unstructured_data_share_ir_switchover_settings(
        self,
        mount_id: UUID | str,
    ) -> UnstructuredDataSwitchoverSettingsModel:
        """Read when a published file share switches over to production.

        `GET /api/v1/restore/instantRecovery/unstructuredData/{mountId}/switchoverSettings` (`GetUnstructuredDataShareIRSwitchoverSettings`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUnstructuredDataShareIRSwitchoverSettings.
        """
        return await _o.get_unstructured_data_share_ir_switchover_settings.call(
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

    @describes(_c.INSTANT_HV_VM_RECOVERY_MIGRATE)
    async def instant_hv_vm_recovery_migrate(
        self,
        mount_id: UUID | str,
    ) -> None:
        """Migrate a machine that runs from backup in Hyper-V to production storage.

        `POST /api/v1/restore/instantRecovery/hyperV/vm/{mountId}/migrate` (`InstantHvVMRecoveryMigrate`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim MigrateIRMountedVMs.
        """
        return await _o.instant_hv_vm_recovery_migrate.call(
            self._transport,
            mount_id,
        )

    @describes(_c.INSTANT_HV_VM_RECOVERY_MOUNT)
    async def instant_hv_vm_recovery_mount(
        self,
        body: InstantHvVMRecoverySpec,
    ) -> SessionModel:
        """Start a virtual machine in Hyper-V straight from its backup.

        `POST /api/v1/restore/instantRecovery/hyperV/vm` (`InstantHvVMRecoveryMount`).

        Args:
            body: InstantHvVMRecoverySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartHvVMInstantRecovery.
        """
        return await _o.instant_hv_vm_recovery_mount.call(
            self._transport,
            body,
        )

    @describes(_c.INSTANT_HV_VM_RECOVERY_UNMOUNT)
    async def instant_hv_vm_recovery_unmount(
        self,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Stop running a machine from backup in Hyper-V and discard it.

        `POST /api/v1/restore/instantRecovery/hyperV/vm/{mountId}/unmount` (`InstantHvVMRecoveryUnmount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DismountIRVMs.
        """
        return await _o.instant_hv_vm_recovery_unmount.call(
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

    @describes(_c.INSTANT_UNSTRUCTURED_DATA_RECOVERY_MIGRATE)
    async def instant_unstructured_data_recovery_migrate(
        self,
        mount_id: UUID | str,
        body: InstantUnstructuredDataRestoreMigrationSpec,
    ) -> SessionModel:
        """Migrate a published file share to production storage.

        `POST /api/v1/restore/instantRecovery/unstructuredData/{mountId}/migrate` (`InstantUnstructuredDataRecoveryMigrate`).

        Args:
            mount_id: `mountId`, UUID.
            body: InstantUnstructuredDataRestoreMigrationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim MigrateIRMountedUnstructuredDataShares.
        """
        return await _o.instant_unstructured_data_recovery_migrate.call(
            self._transport,
            mount_id,
            body,
        )

    @describes(_c.INSTANT_UNSTRUCTURED_DATA_RECOVERY_MOUNT)
    async def instant_unstructured_data_recovery_mount(
        self,
        body: InstantUnstructuredDataRestoreSpec,
    ) -> SessionsResult:
        """Publish file shares straight from backup.

        `POST /api/v1/restore/instantRecovery/unstructuredData` (`InstantUnstructuredDataRecoveryMount`).

        Args:
            body: InstantUnstructuredDataRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartUnstructuredDataInstantRecovery.
        """
        return await _o.instant_unstructured_data_recovery_mount.call(
            self._transport,
            body,
        )

    @describes(_c.INSTANT_UNSTRUCTURED_DATA_RECOVERY_UNMOUNT)
    async def instant_unstructured_data_recovery_unmount(
        self,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Stop publishing a file share from backup.

        `POST /api/v1/restore/instantRecovery/unstructuredData/{mountId}/unmount` (`InstantUnstructuredDataRecoveryUnmount`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UnmountIRUnstructuredDataShare.
        """
        return await _o.instant_unstructured_data_recovery_unmount.call(
            self._transport,
            mount_id,
        )

    @describes(_c.INSTANT_UNSTRUCTURED_DATA_SHARE_SWITCHOVER)
    async def instant_unstructured_data_share_switchover(
        self,
        mount_id: UUID | str,
    ) -> SessionModel:
        """Switch over to the file share migrated to production storage.

        `POST /api/v1/restore/instantRecovery/unstructuredData/{mountId}/switchover` (`InstantUnstructuredDataShareSwitchover`).

        Args:
            mount_id: `mountId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim SwitchIRMountedUnstructuredDataShares.
        """
        return await _o.instant_unstructured_data_share_switchover.call(
            self._transport,
            mount_id,
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

    @describes(_c.START_ENTRA_ID_TENANT_RESTORE_AUTHORIZATION)
    async def start_entra_id_tenant_restore_authorization(
        self,
        session_id: UUID | str,
        *,
        vdc_session_id: str,
        redirect_uri: str,
    ) -> EntraIdTenantRestoreStartAuthorizationModel:
        """Begin to authorize an Entra ID restore; answers with the login page.

        `GET /api/v1/restore/entraId/tenant/{sessionId}/authCode/startAuthorization` (`StartEntraIdTenantRestoreAuthorization`).

        Args:
            session_id: `sessionId`, UUID.
            vdc_session_id: `vdcSessionId`, text.
            redirect_uri: `redirectUri`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim GetEntraIdTenantRestoreDeviceCode.
        """
        return await _o.start_entra_id_tenant_restore_authorization.call(
            self._transport,
            session_id,
            vdc_session_id=vdc_session_id,
            redirect_uri=redirect_uri,
        )

    @describes(_c.START_ENTRA_ID_TENANT_RESTORE_FROM_COPY)
    async def start_entra_id_tenant_restore_from_copy(
        self,
        body: EntraIdTenantStartRestoreFromCopySpec,
    ) -> SessionModel:
        """Start opening a copy of an Entra ID tenant backup to restore from.

        `POST /api/v1/restore/entraId/tenant/fromCopy` (`StartEntraIDTenantRestoreFromCopy`).

        Args:
            body: EntraIdTenantStartRestoreFromCopySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartEntraIDTenantRestoreFromCopy.
        """
        return await _o.start_entra_id_tenant_restore_from_copy.call(
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

    @describes(_c.START_UNSTRUCTURED_BACKUP_COLD_STORAGE_RETRIEVAL)
    async def start_unstructured_backup_cold_storage_retrieval(
        self,
        body: UnstructuredDataArchiveRetrievalSpec,
    ) -> SessionModel:
        """Start a retrieval of unstructured data from archive storage.

        `POST /api/v1/restore/unstructuredData/retrieveFromArchiveStorage` (`StartUnstructuredBackupColdStorageRetrieval`).

        Args:
            body: UnstructuredDataArchiveRetrievalSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RetrieveFromArchiveTier.
        """
        return await _o.start_unstructured_backup_cold_storage_retrieval.call(
            self._transport,
            body,
        )

    @describes(_c.START_UNSTRUCTURED_DATA_FLR_MOUNT)
    async def start_unstructured_data_flr_mount(
        self,
        body: UnstructuredDataMountSpec,
    ) -> UnstructuredDataFlrBrowseMountModel:
        """Mount a backup of unstructured data, to browse and restore its files.

        `POST /api/v1/restore/flr/unstructuredData` (`StartUnstructuredDataFlrMount`).

        Args:
            body: UnstructuredDataMountSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartUnstructuredDataFlrRestore.
        """
        return await _o.start_unstructured_data_flr_mount.call(
            self._transport,
            body,
        )

    @describes(_c.START_VOLUME_RESTORE)
    async def start_volume_restore(
        self,
        body: StartVolumeRestoreRequest,
    ) -> SessionModel:
        """Start a restore of volumes to a planned disk layout.

        `POST /api/v1/restore/startVolumeRestore` (`StartVolumeRestore`).

        Args:
            body: StartVolumeRestoreRequest.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
        """
        return await _o.start_volume_restore.call(
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

    @describes(_c.STOP_UNSTRUCTURED_DATA_FLR_MOUNT)
    async def stop_unstructured_data_flr_mount(
        self,
        session_id: UUID | str,
    ) -> SessionModel:
        """Unmount a backup of unstructured data.

        `POST /api/v1/restore/unstructuredData/{sessionId}/unmount` (`StopUnstructuredDataFLRMount`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UnmountUnstructuredDataFLRVolumes.
        """
        return await _o.stop_unstructured_data_flr_mount.call(
            self._transport,
            session_id,
        )

    @describes(_c.UPDATE_AZURE_INSTANT_VM_RECOVERY_SWITCHOVER_SETTINGS)
    async def update_azure_instant_vm_recovery_switchover_settings(
        self,
        mount_id: UUID | str,
        body: AzureInstantVMRecoverySwitchoverSettingsModel | None = None,
    ) -> AzureInstantVMRecoverySwitchoverSettingsModel:
        """Replace when and how a machine recovered to Azure switches over.

        `PUT /api/v1/restore/instantRecovery/azure/vm/{mountId}/switchoverSettings` (`UpdateAzureInstantVMRecoverySwitchoverSettings`).

        Args:
            mount_id: `mountId`, UUID.
            body: AzureInstantVMRecoverySwitchoverSettingsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateAzureIRSwitchoverSettings.
        """
        return await _o.update_azure_instant_vm_recovery_switchover_settings.call(
            self._transport,
            mount_id,
            body,
        )

    @describes(_c.UPDATE_UNSTRUCTURED_DATA_SHARE_IR_SWITCHOVER_SETTINGS)
    async def update_unstructured_data_share_ir_switchover_settings(
        self,
        mount_id: UUID | str,
        body: UnstructuredDataSwitchoverSettingsModel | None = None,
    ) -> UnstructuredDataSwitchoverSettingsModel:
        """Replace when a published file share switches over to production.

        `PUT /api/v1/restore/instantRecovery/unstructuredData/{mountId}/switchoverSettings` (`UpdateUnstructuredDataShareIRSwitchoverSettings`).

        Args:
            mount_id: `mountId`, UUID.
            body: UnstructuredDataSwitchoverSettingsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateUnstructuredDataShareIRSwitchoverSettings.
        """
        return await _o.update_unstructured_data_share_ir_switchover_settings.call(
            self._transport,
            mount_id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["RestoreApi"]
