"""The 502 models and enums of revision 1.1-rev0, imported at first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .active_full_settings_model import ActiveFullSettingsModel as ActiveFullSettingsModel
    from .advanced_smtp_options_model import AdvancedSmtpOptionsModel as AdvancedSmtpOptionsModel
    from .advanced_storage_schedule_monthly_model import (
        AdvancedStorageScheduleMonthlyModel as AdvancedStorageScheduleMonthlyModel,
    )
    from .advanced_storage_schedule_weekly_model import (
        AdvancedStorageScheduleWeeklyModel as AdvancedStorageScheduleWeeklyModel,
    )
    from .amazon_cloud_credentials_import_spec import (
        AmazonCloudCredentialsImportSpec as AmazonCloudCredentialsImportSpec,
    )
    from .amazon_cloud_credentials_model import (
        AmazonCloudCredentialsModel as AmazonCloudCredentialsModel,
    )
    from .amazon_cloud_credentials_spec import (
        AmazonCloudCredentialsSpec as AmazonCloudCredentialsSpec,
    )
    from .amazon_ec2_browser_filters import AmazonEC2BrowserFilters as AmazonEC2BrowserFilters
    from .amazon_ec2_browser_model import AmazonEC2BrowserModel as AmazonEC2BrowserModel
    from .amazon_ec2_browser_spec import AmazonEC2BrowserSpec as AmazonEC2BrowserSpec
    from .amazon_ec2_region_browser_model import (
        AmazonEC2RegionBrowserModel as AmazonEC2RegionBrowserModel,
    )
    from .amazon_s3_browser_destination_spec import (
        AmazonS3BrowserDestinationSpec as AmazonS3BrowserDestinationSpec,
    )
    from .amazon_s3_browser_model import AmazonS3BrowserModel as AmazonS3BrowserModel
    from .amazon_s3_browser_spec import AmazonS3BrowserSpec as AmazonS3BrowserSpec
    from .amazon_s3_bucket_browser_model import (
        AmazonS3BucketBrowserModel as AmazonS3BucketBrowserModel,
    )
    from .amazon_s3_cloud_browser_filters import (
        AmazonS3CloudBrowserFilters as AmazonS3CloudBrowserFilters,
    )
    from .amazon_s3_glacier_storage_bucket_model import (
        AmazonS3GlacierStorageBucketModel as AmazonS3GlacierStorageBucketModel,
    )
    from .amazon_s3_glacier_storage_import_spec import (
        AmazonS3GlacierStorageImportSpec as AmazonS3GlacierStorageImportSpec,
    )
    from .amazon_s3_glacier_storage_model import (
        AmazonS3GlacierStorageModel as AmazonS3GlacierStorageModel,
    )
    from .amazon_s3_glacier_storage_spec import (
        AmazonS3GlacierStorageSpec as AmazonS3GlacierStorageSpec,
    )
    from .amazon_s3_region_browser_model import (
        AmazonS3RegionBrowserModel as AmazonS3RegionBrowserModel,
    )
    from .amazon_s3_storage_account_import_model import (
        AmazonS3StorageAccountImportModel as AmazonS3StorageAccountImportModel,
    )
    from .amazon_s3_storage_account_model import (
        AmazonS3StorageAccountModel as AmazonS3StorageAccountModel,
    )
    from .amazon_s3_storage_bucket_model import (
        AmazonS3StorageBucketModel as AmazonS3StorageBucketModel,
    )
    from .amazon_s3_storage_import_spec import (
        AmazonS3StorageImportSpec as AmazonS3StorageImportSpec,
    )
    from .amazon_s3_storage_model import AmazonS3StorageModel as AmazonS3StorageModel
    from .amazon_s3_storage_proxy_appliance_model import (
        AmazonS3StorageProxyApplianceModel as AmazonS3StorageProxyApplianceModel,
    )
    from .amazon_s3_storage_spec import AmazonS3StorageSpec as AmazonS3StorageSpec
    from .amazon_s3ia_storage_model import AmazonS3IAStorageModel as AmazonS3IAStorageModel
    from .amazon_snowball_edge_browser_destination_spec import (
        AmazonSnowballEdgeBrowserDestinationSpec as AmazonSnowballEdgeBrowserDestinationSpec,
    )
    from .amazon_snowball_edge_browser_model import (
        AmazonSnowballEdgeBrowserModel as AmazonSnowballEdgeBrowserModel,
    )
    from .amazon_snowball_edge_browser_spec import (
        AmazonSnowballEdgeBrowserSpec as AmazonSnowballEdgeBrowserSpec,
    )
    from .amazon_snowball_edge_bucket_browser_model import (
        AmazonSnowballEdgeBucketBrowserModel as AmazonSnowballEdgeBucketBrowserModel,
    )
    from .amazon_snowball_edge_region_browser_model import (
        AmazonSnowballEdgeRegionBrowserModel as AmazonSnowballEdgeRegionBrowserModel,
    )
    from .amazon_snowball_edge_storage_account_import_model import (
        AmazonSnowballEdgeStorageAccountImportModel as AmazonSnowballEdgeStorageAccountImportModel,
    )
    from .amazon_snowball_edge_storage_account_model import (
        AmazonSnowballEdgeStorageAccountModel as AmazonSnowballEdgeStorageAccountModel,
    )
    from .amazon_snowball_edge_storage_bucket_model import (
        AmazonSnowballEdgeStorageBucketModel as AmazonSnowballEdgeStorageBucketModel,
    )
    from .amazon_snowball_edge_storage_import_spec import (
        AmazonSnowballEdgeStorageImportSpec as AmazonSnowballEdgeStorageImportSpec,
    )
    from .amazon_snowball_edge_storage_model import (
        AmazonSnowballEdgeStorageModel as AmazonSnowballEdgeStorageModel,
    )
    from .amazon_snowball_edge_storage_spec import (
        AmazonSnowballEdgeStorageSpec as AmazonSnowballEdgeStorageSpec,
    )
    from .amazon_vpc_browser_model import AmazonVPCBrowserModel as AmazonVPCBrowserModel
    from .archive_tier_advanced_settings_model import (
        ArchiveTierAdvancedSettingsModel as ArchiveTierAdvancedSettingsModel,
    )
    from .archive_tier_model import ArchiveTierModel as ArchiveTierModel
    from .authorization_code_model import AuthorizationCodeModel as AuthorizationCodeModel
    from .azure_archive_storage_account_import_model import (
        AzureArchiveStorageAccountImportModel as AzureArchiveStorageAccountImportModel,
    )
    from .azure_archive_storage_account_model import (
        AzureArchiveStorageAccountModel as AzureArchiveStorageAccountModel,
    )
    from .azure_archive_storage_container_model import (
        AzureArchiveStorageContainerModel as AzureArchiveStorageContainerModel,
    )
    from .azure_archive_storage_import_spec import (
        AzureArchiveStorageImportSpec as AzureArchiveStorageImportSpec,
    )
    from .azure_archive_storage_model import AzureArchiveStorageModel as AzureArchiveStorageModel
    from .azure_archive_storage_spec import AzureArchiveStorageSpec as AzureArchiveStorageSpec
    from .azure_blob_browser_destination_spec import (
        AzureBlobBrowserDestinationSpec as AzureBlobBrowserDestinationSpec,
    )
    from .azure_blob_browser_model import AzureBlobBrowserModel as AzureBlobBrowserModel
    from .azure_blob_browser_spec import AzureBlobBrowserSpec as AzureBlobBrowserSpec
    from .azure_blob_container_browser_model import (
        AzureBlobContainerBrowserModel as AzureBlobContainerBrowserModel,
    )
    from .azure_blob_storage_account_import_model import (
        AzureBlobStorageAccountImportModel as AzureBlobStorageAccountImportModel,
    )
    from .azure_blob_storage_account_model import (
        AzureBlobStorageAccountModel as AzureBlobStorageAccountModel,
    )
    from .azure_blob_storage_container_model import (
        AzureBlobStorageContainerModel as AzureBlobStorageContainerModel,
    )
    from .azure_blob_storage_import_spec import (
        AzureBlobStorageImportSpec as AzureBlobStorageImportSpec,
    )
    from .azure_blob_storage_model import AzureBlobStorageModel as AzureBlobStorageModel
    from .azure_blob_storage_spec import AzureBlobStorageSpec as AzureBlobStorageSpec
    from .azure_compute_browser_filters import (
        AzureComputeBrowserFilters as AzureComputeBrowserFilters,
    )
    from .azure_compute_browser_model import AzureComputeBrowserModel as AzureComputeBrowserModel
    from .azure_compute_browser_spec import AzureComputeBrowserSpec as AzureComputeBrowserSpec
    from .azure_compute_cloud_credentials_deployment_model import (
        AzureComputeCloudCredentialsDeploymentModel as AzureComputeCloudCredentialsDeploymentModel,
    )
    from .azure_compute_cloud_credentials_import_spec import (
        AzureComputeCloudCredentialsImportSpec as AzureComputeCloudCredentialsImportSpec,
    )
    from .azure_compute_cloud_credentials_model import (
        AzureComputeCloudCredentialsModel as AzureComputeCloudCredentialsModel,
    )
    from .azure_compute_cloud_credentials_spec import (
        AzureComputeCloudCredentialsSpec as AzureComputeCloudCredentialsSpec,
    )
    from .azure_compute_cloud_credentials_subscription_info import (
        AzureComputeCloudCredentialsSubscriptionInfo as AzureComputeCloudCredentialsSubscriptionInfo,
    )
    from .azure_compute_cloud_credentials_subscription_model import (
        AzureComputeCloudCredentialsSubscriptionModel as AzureComputeCloudCredentialsSubscriptionModel,
    )
    from .azure_compute_cloud_credentials_subscription_spec import (
        AzureComputeCloudCredentialsSubscriptionSpec as AzureComputeCloudCredentialsSubscriptionSpec,
    )
    from .azure_compute_cloud_device_code_model import (
        AzureComputeCloudDeviceCodeModel as AzureComputeCloudDeviceCodeModel,
    )
    from .azure_compute_cloud_device_code_spec import (
        AzureComputeCloudDeviceCodeSpec as AzureComputeCloudDeviceCodeSpec,
    )
    from .azure_compute_cloud_native_application_model import (
        AzureComputeCloudNativeApplicationModel as AzureComputeCloudNativeApplicationModel,
    )
    from .azure_compute_credentials_existing_account_spec import (
        AzureComputeCredentialsExistingAccountSpec as AzureComputeCredentialsExistingAccountSpec,
    )
    from .azure_compute_credentials_new_account_spec import (
        AzureComputeCredentialsNewAccountSpec as AzureComputeCredentialsNewAccountSpec,
    )
    from .azure_data_box_browser_destination_spec import (
        AzureDataBoxBrowserDestinationSpec as AzureDataBoxBrowserDestinationSpec,
    )
    from .azure_data_box_browser_model import AzureDataBoxBrowserModel as AzureDataBoxBrowserModel
    from .azure_data_box_browser_spec import AzureDataBoxBrowserSpec as AzureDataBoxBrowserSpec
    from .azure_data_box_container_browser_model import (
        AzureDataBoxContainerBrowserModel as AzureDataBoxContainerBrowserModel,
    )
    from .azure_data_box_storage_account_import_model import (
        AzureDataBoxStorageAccountImportModel as AzureDataBoxStorageAccountImportModel,
    )
    from .azure_data_box_storage_account_model import (
        AzureDataBoxStorageAccountModel as AzureDataBoxStorageAccountModel,
    )
    from .azure_data_box_storage_container_model import (
        AzureDataBoxStorageContainerModel as AzureDataBoxStorageContainerModel,
    )
    from .azure_data_box_storage_import_spec import (
        AzureDataBoxStorageImportSpec as AzureDataBoxStorageImportSpec,
    )
    from .azure_data_box_storage_model import AzureDataBoxStorageModel as AzureDataBoxStorageModel
    from .azure_data_box_storage_spec import AzureDataBoxStorageSpec as AzureDataBoxStorageSpec
    from .azure_linux_helper_appliance_model import (
        AzureLinuxHelperApplianceModel as AzureLinuxHelperApplianceModel,
    )
    from .azure_linux_helper_appliance_spec import (
        AzureLinuxHelperApplianceSpec as AzureLinuxHelperApplianceSpec,
    )
    from .azure_location_browser_model import AzureLocationBrowserModel as AzureLocationBrowserModel
    from .azure_resource_group_browser_model import (
        AzureResourceGroupBrowserModel as AzureResourceGroupBrowserModel,
    )
    from .azure_storage_account_browser_model import (
        AzureStorageAccountBrowserModel as AzureStorageAccountBrowserModel,
    )
    from .azure_storage_cloud_credentials_import_spec import (
        AzureStorageCloudCredentialsImportSpec as AzureStorageCloudCredentialsImportSpec,
    )
    from .azure_storage_cloud_credentials_model import (
        AzureStorageCloudCredentialsModel as AzureStorageCloudCredentialsModel,
    )
    from .azure_storage_cloud_credentials_spec import (
        AzureStorageCloudCredentialsSpec as AzureStorageCloudCredentialsSpec,
    )
    from .azure_storage_proxy_model import AzureStorageProxyModel as AzureStorageProxyModel
    from .azure_subscription_browser_model import (
        AzureSubscriptionBrowserModel as AzureSubscriptionBrowserModel,
    )
    from .azure_virtual_network_browser_model import (
        AzureVirtualNetworkBrowserModel as AzureVirtualNetworkBrowserModel,
    )
    from .backup_application_aware_processing_import_model import (
        BackupApplicationAwareProcessingImportModel as BackupApplicationAwareProcessingImportModel,
    )
    from .backup_application_aware_processing_model import (
        BackupApplicationAwareProcessingModel as BackupApplicationAwareProcessingModel,
    )
    from .backup_application_settings_import_model import (
        BackupApplicationSettingsImportModel as BackupApplicationSettingsImportModel,
    )
    from .backup_application_settings_model import (
        BackupApplicationSettingsModel as BackupApplicationSettingsModel,
    )
    from .backup_fs_exclusions_model import BackupFSExclusionsModel as BackupFSExclusionsModel
    from .backup_health_check_settings_models import (
        BackupHealthCheckSettingsModels as BackupHealthCheckSettingsModels,
    )
    from .backup_indexing_settings_model import (
        BackupIndexingSettingsModel as BackupIndexingSettingsModel,
    )
    from .backup_job_advanced_settings_model import (
        BackupJobAdvancedSettingsModel as BackupJobAdvancedSettingsModel,
    )
    from .backup_job_advanced_settings_v_sphere_model import (
        BackupJobAdvancedSettingsVSphereModel as BackupJobAdvancedSettingsVSphereModel,
    )
    from .backup_job_exclusions import BackupJobExclusions as BackupJobExclusions
    from .backup_job_exclusions_spec import BackupJobExclusionsSpec as BackupJobExclusionsSpec
    from .backup_job_exclusions_templates import (
        BackupJobExclusionsTemplates as BackupJobExclusionsTemplates,
    )
    from .backup_job_guest_processing_import_model import (
        BackupJobGuestProcessingImportModel as BackupJobGuestProcessingImportModel,
    )
    from .backup_job_guest_processing_model import (
        BackupJobGuestProcessingModel as BackupJobGuestProcessingModel,
    )
    from .backup_job_import_proxies_model import (
        BackupJobImportProxiesModel as BackupJobImportProxiesModel,
    )
    from .backup_job_model import BackupJobModel as BackupJobModel
    from .backup_job_retention_policy_settings_model import (
        BackupJobRetentionPolicySettingsModel as BackupJobRetentionPolicySettingsModel,
    )
    from .backup_job_spec import BackupJobSpec as BackupJobSpec
    from .backup_job_storage_import_model import (
        BackupJobStorageImportModel as BackupJobStorageImportModel,
    )
    from .backup_job_storage_model import BackupJobStorageModel as BackupJobStorageModel
    from .backup_job_virtual_machines_model import (
        BackupJobVirtualMachinesModel as BackupJobVirtualMachinesModel,
    )
    from .backup_job_virtual_machines_spec import (
        BackupJobVirtualMachinesSpec as BackupJobVirtualMachinesSpec,
    )
    from .backup_linux_script_model import BackupLinuxScriptModel as BackupLinuxScriptModel
    from .backup_log_shipping_servers_import_model import (
        BackupLogShippingServersImportModel as BackupLogShippingServersImportModel,
    )
    from .backup_log_shipping_servers_model import (
        BackupLogShippingServersModel as BackupLogShippingServersModel,
    )
    from .backup_model import BackupModel as BackupModel
    from .backup_object_indexing_model import BackupObjectIndexingModel as BackupObjectIndexingModel
    from .backup_object_model import BackupObjectModel as BackupObjectModel
    from .backup_objects_result import BackupObjectsResult as BackupObjectsResult
    from .backup_oracle_settings_import_model import (
        BackupOracleSettingsImportModel as BackupOracleSettingsImportModel,
    )
    from .backup_oracle_settings_model import BackupOracleSettingsModel as BackupOracleSettingsModel
    from .backup_placement_settings_model import (
        BackupPlacementSettingsModel as BackupPlacementSettingsModel,
    )
    from .backup_proxies_settings_model import (
        BackupProxiesSettingsModel as BackupProxiesSettingsModel,
    )
    from .backup_proxy_import_model import BackupProxyImportModel as BackupProxyImportModel
    from .backup_repository_import_model import (
        BackupRepositoryImportModel as BackupRepositoryImportModel,
    )
    from .backup_schedule_model import BackupScheduleModel as BackupScheduleModel
    from .backup_script_settings_model import BackupScriptSettingsModel as BackupScriptSettingsModel
    from .backup_sql_settings_import_model import (
        BackupSQLSettingsImportModel as BackupSQLSettingsImportModel,
    )
    from .backup_sql_settings_model import BackupSQLSettingsModel as BackupSQLSettingsModel
    from .backup_storage_setting_model import BackupStorageSettingModel as BackupStorageSettingModel
    from .backup_storage_settings_encryption_model import (
        BackupStorageSettingsEncryptionModel as BackupStorageSettingsEncryptionModel,
    )
    from .backup_window_day_hours_model import (
        BackupWindowDayHoursModel as BackupWindowDayHoursModel,
    )
    from .backup_window_setting_model import BackupWindowSettingModel as BackupWindowSettingModel
    from .backup_windows_script_model import BackupWindowsScriptModel as BackupWindowsScriptModel
    from .backups_result import BackupsResult as BackupsResult
    from .capacity_extent_model import CapacityExtentModel as CapacityExtentModel
    from .capacity_tier_model import CapacityTierModel as CapacityTierModel
    from .capacity_tier_override_policy_model import (
        CapacityTierOverridePolicyModel as CapacityTierOverridePolicyModel,
    )
    from .certificate_model import CertificateModel as CertificateModel
    from .certificate_upload_spec import CertificateUploadSpec as CertificateUploadSpec
    from .cloud_browser_model import CloudBrowserModel as CloudBrowserModel
    from .cloud_browser_new_folder_spec import (
        CloudBrowserNewFolderSpec as CloudBrowserNewFolderSpec,
    )
    from .cloud_browser_spec import CloudBrowserSpec as CloudBrowserSpec
    from .cloud_credentials_export_spec import (
        CloudCredentialsExportSpec as CloudCredentialsExportSpec,
    )
    from .cloud_credentials_import_model import (
        CloudCredentialsImportModel as CloudCredentialsImportModel,
    )
    from .cloud_credentials_import_spec_collection import (
        CloudCredentialsImportSpecCollection as CloudCredentialsImportSpecCollection,
    )
    from .cloud_credentials_model import CloudCredentialsModel as CloudCredentialsModel
    from .cloud_credentials_password_spec import (
        CloudCredentialsPasswordSpec as CloudCredentialsPasswordSpec,
    )
    from .cloud_credentials_result import CloudCredentialsResult as CloudCredentialsResult
    from .cloud_credentials_spec import CloudCredentialsSpec as CloudCredentialsSpec
    from .cloud_device_code_model import CloudDeviceCodeModel as CloudDeviceCodeModel
    from .cloud_device_code_spec import CloudDeviceCodeSpec as CloudDeviceCodeSpec
    from .cloud_helper_appliance_model import CloudHelperApplianceModel as CloudHelperApplianceModel
    from .cloud_helper_appliance_result import (
        CloudHelperApplianceResult as CloudHelperApplianceResult,
    )
    from .cloud_helper_appliance_spec import CloudHelperApplianceSpec as CloudHelperApplianceSpec
    from .cloud_native_application_model import (
        CloudNativeApplicationModel as CloudNativeApplicationModel,
    )
    from .computer_recovery_token_model import (
        ComputerRecoveryTokenModel as ComputerRecoveryTokenModel,
    )
    from .computer_recovery_token_result import (
        ComputerRecoveryTokenResult as ComputerRecoveryTokenResult,
    )
    from .computer_recovery_token_spec import ComputerRecoveryTokenSpec as ComputerRecoveryTokenSpec
    from .config_backup_encryption_model import (
        ConfigBackupEncryptionModel as ConfigBackupEncryptionModel,
    )
    from .config_backup_last_successful_model import (
        ConfigBackupLastSuccessfulModel as ConfigBackupLastSuccessfulModel,
    )
    from .config_backup_model import ConfigBackupModel as ConfigBackupModel
    from .config_backup_notifications_model import (
        ConfigBackupNotificationsModel as ConfigBackupNotificationsModel,
    )
    from .config_backup_schedule_model import ConfigBackupScheduleModel as ConfigBackupScheduleModel
    from .config_backup_smtp_settigs_model import (
        ConfigBackupSMTPSettigsModel as ConfigBackupSMTPSettigsModel,
    )
    from .connection_certificate_model import (
        ConnectionCertificateModel as ConnectionCertificateModel,
    )
    from .credentials_export_spec import CredentialsExportSpec as CredentialsExportSpec
    from .credentials_import_model import CredentialsImportModel as CredentialsImportModel
    from .credentials_import_spec import CredentialsImportSpec as CredentialsImportSpec
    from .credentials_import_spec_collection import (
        CredentialsImportSpecCollection as CredentialsImportSpecCollection,
    )
    from .credentials_linux_settings_import_model import (
        CredentialsLinuxSettingsImportModel as CredentialsLinuxSettingsImportModel,
    )
    from .credentials_model import CredentialsModel as CredentialsModel
    from .credentials_password_change_spec import (
        CredentialsPasswordChangeSpec as CredentialsPasswordChangeSpec,
    )
    from .credentials_result import CredentialsResult as CredentialsResult
    from .credentials_spec import CredentialsSpec as CredentialsSpec
    from .e_allowed_backups_type import EAllowedBackupsType as EAllowedBackupsType
    from .e_amazon_region_type import EAmazonRegionType as EAmazonRegionType
    from .e_application_settings_vss import EApplicationSettingsVSS as EApplicationSettingsVSS
    from .e_azure_compute_credentials_creation_mode import (
        EAzureComputeCredentialsCreationMode as EAzureComputeCredentialsCreationMode,
    )
    from .e_azure_compute_credentials_deployment_type import (
        EAzureComputeCredentialsDeploymentType as EAzureComputeCredentialsDeploymentType,
    )
    from .e_azure_region_type import EAzureRegionType as EAzureRegionType
    from .e_backup_exclusion_policy import EBackupExclusionPolicy as EBackupExclusionPolicy
    from .e_backup_mode_type import EBackupModeType as EBackupModeType
    from .e_backup_objects_filters_order_column import (
        EBackupObjectsFiltersOrderColumn as EBackupObjectsFiltersOrderColumn,
    )
    from .e_backup_oracle_logs_settings import (
        EBackupOracleLogsSettings as EBackupOracleLogsSettings,
    )
    from .e_backup_proxy_import_type import EBackupProxyImportType as EBackupProxyImportType
    from .e_backup_proxy_transport_mode import (
        EBackupProxyTransportMode as EBackupProxyTransportMode,
    )
    from .e_backup_script_processing_mode import (
        EBackupScriptProcessingMode as EBackupScriptProcessingMode,
    )
    from .e_backups_filters_order_column import (
        EBackupsFiltersOrderColumn as EBackupsFiltersOrderColumn,
    )
    from .e_certificate_file_format_type import (
        ECertificateFileFormatType as ECertificateFileFormatType,
    )
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType as ECloudBrowserFolderType
    from .e_cloud_credentials_filters_order_column import (
        ECloudCredentialsFiltersOrderColumn as ECloudCredentialsFiltersOrderColumn,
    )
    from .e_cloud_credentials_type import ECloudCredentialsType as ECloudCredentialsType
    from .e_cloud_service_type import ECloudServiceType as ECloudServiceType
    from .e_compression_level import ECompressionLevel as ECompressionLevel
    from .e_computer_recovery_token_filters_order_column import (
        EComputerRecoveryTokenFiltersOrderColumn as EComputerRecoveryTokenFiltersOrderColumn,
    )
    from .e_config_backup_smtp_settings_type import (
        EConfigBackupSMTPSettingsType as EConfigBackupSMTPSettingsType,
    )
    from .e_consumption_limit_kind import EConsumptionLimitKind as EConsumptionLimitKind
    from .e_credentials_filters_order_column import (
        ECredentialsFiltersOrderColumn as ECredentialsFiltersOrderColumn,
    )
    from .e_credentials_storage_type import ECredentialsStorageType as ECredentialsStorageType
    from .e_credentials_type import ECredentialsType as ECredentialsType
    from .e_daily_kinds import EDailyKinds as EDailyKinds
    from .e_day_number_in_month import EDayNumberInMonth as EDayNumberInMonth
    from .e_day_of_week import EDayOfWeek as EDayOfWeek
    from .e_disk_creation_mode import EDiskCreationMode as EDiskCreationMode
    from .e_disk_info_process_state import EDiskInfoProcessState as EDiskInfoProcessState
    from .e_disk_info_type import EDiskInfoType as EDiskInfoType
    from .e_email_notification_type import EEmailNotificationType as EEmailNotificationType
    from .e_encryption_passwords_filters_order_column import (
        EEncryptionPasswordsFiltersOrderColumn as EEncryptionPasswordsFiltersOrderColumn,
    )
    from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType as EEntireVMRestoreModeType
    from .e_error_code import EErrorCode as EErrorCode
    from .e_guest_fs_indexing_mode import EGuestFSIndexingMode as EGuestFSIndexingMode
    from .e_hierarchy_type import EHierarchyType as EHierarchyType
    from .e_instant_recovery_mount_state import (
        EInstantRecoveryMountState as EInstantRecoveryMountState,
    )
    from .e_instant_vi_vm_recovery_bios_uuid_policy_type import (
        EInstantViVmRecoveryBiosUuidPolicyType as EInstantViVmRecoveryBiosUuidPolicyType,
    )
    from .e_instant_vi_vm_recovery_mounts_filters_order_column import (
        EInstantViVMRecoveryMountsFiltersOrderColumn as EInstantViVMRecoveryMountsFiltersOrderColumn,
    )
    from .e_instant_vm_recovery_mode_type import (
        EInstantVMRecoveryModeType as EInstantVMRecoveryModeType,
    )
    from .e_job_filters_order_column import EJobFiltersOrderColumn as EJobFiltersOrderColumn
    from .e_job_states_filters_order_column import (
        EJobStatesFiltersOrderColumn as EJobStatesFiltersOrderColumn,
    )
    from .e_job_status import EJobStatus as EJobStatus
    from .e_job_type import EJobType as EJobType
    from .e_job_workload import EJobWorkload as EJobWorkload
    from .e_login_grant_type import ELoginGrantType as ELoginGrantType
    from .e_managed_server_type import EManagedServerType as EManagedServerType
    from .e_managed_servers_filters_order_column import (
        EManagedServersFiltersOrderColumn as EManagedServersFiltersOrderColumn,
    )
    from .e_month import EMonth as EMonth
    from .e_object_restore_point_operation import (
        EObjectRestorePointOperation as EObjectRestorePointOperation,
    )
    from .e_object_restore_points_filters_order_column import (
        EObjectRestorePointsFiltersOrderColumn as EObjectRestorePointsFiltersOrderColumn,
    )
    from .e_periodically_kinds import EPeriodicallyKinds as EPeriodicallyKinds
    from .e_placement_policy_type import EPlacementPolicyType as EPlacementPolicyType
    from .e_platform_type import EPlatformType as EPlatformType
    from .e_proxies_filters_order_column import (
        EProxiesFiltersOrderColumn as EProxiesFiltersOrderColumn,
    )
    from .e_proxy_type import EProxyType as EProxyType
    from .e_repository_access_type import ERepositoryAccessType as ERepositoryAccessType
    from .e_repository_connection_type import ERepositoryConnectionType as ERepositoryConnectionType
    from .e_repository_extent_status_type import (
        ERepositoryExtentStatusType as ERepositoryExtentStatusType,
    )
    from .e_repository_filters_order_column import (
        ERepositoryFiltersOrderColumn as ERepositoryFiltersOrderColumn,
    )
    from .e_repository_states_filters_order_column import (
        ERepositoryStatesFiltersOrderColumn as ERepositoryStatesFiltersOrderColumn,
    )
    from .e_repository_type import ERepositoryType as ERepositoryType
    from .e_retain_log_backups_type import ERetainLogBackupsType as ERetainLogBackupsType
    from .e_retention_policy_type import ERetentionPolicyType as ERetentionPolicyType
    from .e_rotated_drive_cleanup_mode import ERotatedDriveCleanupMode as ERotatedDriveCleanupMode
    from .e_scale_out_repository_filters_order_column import (
        EScaleOutRepositoryFiltersOrderColumn as EScaleOutRepositoryFiltersOrderColumn,
    )
    from .e_script_periodicity_type import EScriptPeriodicityType as EScriptPeriodicityType
    from .e_sennight_of_month import ESennightOfMonth as ESennightOfMonth
    from .e_services_filters_order_column import (
        EServicesFiltersOrderColumn as EServicesFiltersOrderColumn,
    )
    from .e_session_result import ESessionResult as ESessionResult
    from .e_session_state import ESessionState as ESessionState
    from .e_session_type import ESessionType as ESessionType
    from .e_sessions_filters_order_column import (
        ESessionsFiltersOrderColumn as ESessionsFiltersOrderColumn,
    )
    from .e_speed_unit import ESpeedUnit as ESpeedUnit
    from .e_storage_optimization import EStorageOptimization as EStorageOptimization
    from .e_task_log_record_status import ETaskLogRecordStatus as ETaskLogRecordStatus
    from .e_transaction_logs_settings import ETransactionLogsSettings as ETransactionLogsSettings
    from .e_vi_host_type import EViHostType as EViHostType
    from .e_vi_root_filters_order_column import (
        EViRootFiltersOrderColumn as EViRootFiltersOrderColumn,
    )
    from .e_virus_detection_action import EVirusDetectionAction as EVirusDetectionAction
    from .e_vmware_disks_type_to_process import (
        EVmwareDisksTypeToProcess as EVmwareDisksTypeToProcess,
    )
    from .e_vmware_fcd_instant_recovery_mounts_filters_order_column import (
        EVmwareFcdInstantRecoveryMountsFiltersOrderColumn as EVmwareFcdInstantRecoveryMountsFiltersOrderColumn,
    )
    from .e_vmware_inventory_type import EVmwareInventoryType as EVmwareInventoryType
    from .e_windows_host_component_type import (
        EWindowsHostComponentType as EWindowsHostComponentType,
    )
    from .email_custom_notification_type import (
        EmailCustomNotificationType as EmailCustomNotificationType,
    )
    from .email_notification_settings_model import (
        EmailNotificationSettingsModel as EmailNotificationSettingsModel,
    )
    from .encryption_password_export_spec import (
        EncryptionPasswordExportSpec as EncryptionPasswordExportSpec,
    )
    from .encryption_password_import_spec import (
        EncryptionPasswordImportSpec as EncryptionPasswordImportSpec,
    )
    from .encryption_password_import_spec_collection import (
        EncryptionPasswordImportSpecCollection as EncryptionPasswordImportSpecCollection,
    )
    from .encryption_password_model import EncryptionPasswordModel as EncryptionPasswordModel
    from .encryption_password_spec import EncryptionPasswordSpec as EncryptionPasswordSpec
    from .encryption_passwords_result import EncryptionPasswordsResult as EncryptionPasswordsResult
    from .entire_vi_vm_customized_restore_spec import (
        EntireViVMCustomizedRestoreSpec as EntireViVMCustomizedRestoreSpec,
    )
    from .entire_vi_vm_original_location_restore_spec import (
        EntireViVMOriginalLocationRestoreSpec as EntireViVMOriginalLocationRestoreSpec,
    )
    from .entire_vi_vm_restore_spec import EntireViVMRestoreSpec as EntireViVMRestoreSpec
    from .error import Error as Error
    from .esql_logs_processing import ESQLLogsProcessing as ESQLLogsProcessing
    from .ev_centers_inventory_filters_order_column import (
        EvCentersInventoryFiltersOrderColumn as EvCentersInventoryFiltersOrderColumn,
    )
    from .full_backup_maintenance_defragment_and_compact_model import (
        FullBackupMaintenanceDefragmentAndCompactModel as FullBackupMaintenanceDefragmentAndCompactModel,
    )
    from .full_backup_maintenance_model import (
        FullBackupMaintenanceModel as FullBackupMaintenanceModel,
    )
    from .full_backup_maintenance_remove_data_model import (
        FullBackupMaintenanceRemoveDataModel as FullBackupMaintenanceRemoveDataModel,
    )
    from .general_options_email_notifications_model import (
        GeneralOptionsEmailNotificationsModel as GeneralOptionsEmailNotificationsModel,
    )
    from .general_options_model import GeneralOptionsModel as GeneralOptionsModel
    from .general_options_notifications_model import (
        GeneralOptionsNotificationsModel as GeneralOptionsNotificationsModel,
    )
    from .gfs_policy_settings_model import GFSPolicySettingsModel as GFSPolicySettingsModel
    from .gfs_policy_settings_monthly_model import (
        GFSPolicySettingsMonthlyModel as GFSPolicySettingsMonthlyModel,
    )
    from .gfs_policy_settings_weekly_model import (
        GFSPolicySettingsWeeklyModel as GFSPolicySettingsWeeklyModel,
    )
    from .gfs_policy_settings_yearly_model import (
        GFSPolicySettingsYearlyModel as GFSPolicySettingsYearlyModel,
    )
    from .global_network_traffic_rules_model import (
        GlobalNetworkTrafficRulesModel as GlobalNetworkTrafficRulesModel,
    )
    from .google_cloud_credentials_import_spec import (
        GoogleCloudCredentialsImportSpec as GoogleCloudCredentialsImportSpec,
    )
    from .google_cloud_credentials_model import (
        GoogleCloudCredentialsModel as GoogleCloudCredentialsModel,
    )
    from .google_cloud_credentials_spec import (
        GoogleCloudCredentialsSpec as GoogleCloudCredentialsSpec,
    )
    from .google_cloud_storage_account_import_model import (
        GoogleCloudStorageAccountImportModel as GoogleCloudStorageAccountImportModel,
    )
    from .google_cloud_storage_account_model import (
        GoogleCloudStorageAccountModel as GoogleCloudStorageAccountModel,
    )
    from .google_cloud_storage_browser_destination_spec import (
        GoogleCloudStorageBrowserDestinationSpec as GoogleCloudStorageBrowserDestinationSpec,
    )
    from .google_cloud_storage_browser_filters import (
        GoogleCloudStorageBrowserFilters as GoogleCloudStorageBrowserFilters,
    )
    from .google_cloud_storage_browser_model import (
        GoogleCloudStorageBrowserModel as GoogleCloudStorageBrowserModel,
    )
    from .google_cloud_storage_browser_spec import (
        GoogleCloudStorageBrowserSpec as GoogleCloudStorageBrowserSpec,
    )
    from .google_cloud_storage_bucket_browser_model import (
        GoogleCloudStorageBucketBrowserModel as GoogleCloudStorageBucketBrowserModel,
    )
    from .google_cloud_storage_bucket_model import (
        GoogleCloudStorageBucketModel as GoogleCloudStorageBucketModel,
    )
    from .google_cloud_storage_import_spec import (
        GoogleCloudStorageImportSpec as GoogleCloudStorageImportSpec,
    )
    from .google_cloud_storage_model import GoogleCloudStorageModel as GoogleCloudStorageModel
    from .google_cloud_storage_region_browser_model import (
        GoogleCloudStorageRegionBrowserModel as GoogleCloudStorageRegionBrowserModel,
    )
    from .google_cloud_storage_spec import GoogleCloudStorageSpec as GoogleCloudStorageSpec
    from .guest_file_system_indexing_model import (
        GuestFileSystemIndexingModel as GuestFileSystemIndexingModel,
    )
    from .guest_interaction_proxies_settings_import_model import (
        GuestInteractionProxiesSettingsImportModel as GuestInteractionProxiesSettingsImportModel,
    )
    from .guest_interaction_proxies_settings_model import (
        GuestInteractionProxiesSettingsModel as GuestInteractionProxiesSettingsModel,
    )
    from .guest_os_credentials_import_model import (
        GuestOsCredentialsImportModel as GuestOsCredentialsImportModel,
    )
    from .guest_os_credentials_model import GuestOsCredentialsModel as GuestOsCredentialsModel
    from .guest_os_credentials_per_machine_import_model import (
        GuestOsCredentialsPerMachineImportModel as GuestOsCredentialsPerMachineImportModel,
    )
    from .guest_os_credentials_per_machine_model import (
        GuestOsCredentialsPerMachineModel as GuestOsCredentialsPerMachineModel,
    )
    from .host_connection_spec import HostConnectionSpec as HostConnectionSpec
    from .ibm_cloud_storage_account_import_model import (
        IBMCloudStorageAccountImportModel as IBMCloudStorageAccountImportModel,
    )
    from .ibm_cloud_storage_account_model import (
        IBMCloudStorageAccountModel as IBMCloudStorageAccountModel,
    )
    from .ibm_cloud_storage_browser_destination_spec import (
        IBMCloudStorageBrowserDestinationSpec as IBMCloudStorageBrowserDestinationSpec,
    )
    from .ibm_cloud_storage_browser_model import (
        IBMCloudStorageBrowserModel as IBMCloudStorageBrowserModel,
    )
    from .ibm_cloud_storage_browser_spec import (
        IBMCloudStorageBrowserSpec as IBMCloudStorageBrowserSpec,
    )
    from .ibm_cloud_storage_bucket_browser_model import (
        IBMCloudStorageBucketBrowserModel as IBMCloudStorageBucketBrowserModel,
    )
    from .ibm_cloud_storage_bucket_model import (
        IBMCloudStorageBucketModel as IBMCloudStorageBucketModel,
    )
    from .ibm_cloud_storage_import_spec import (
        IBMCloudStorageImportSpec as IBMCloudStorageImportSpec,
    )
    from .ibm_cloud_storage_model import IBMCloudStorageModel as IBMCloudStorageModel
    from .ibm_cloud_storage_region_browser_model import (
        IBMCloudStorageRegionBrowserModel as IBMCloudStorageRegionBrowserModel,
    )
    from .ibm_cloud_storage_spec import IBMCloudStorageSpec as IBMCloudStorageSpec
    from .instant_vi_vm_customized_recovery_datastore_spec import (
        InstantViVMCustomizedRecoveryDatastoreSpec as InstantViVMCustomizedRecoveryDatastoreSpec,
    )
    from .instant_vi_vm_customized_recovery_destination_spec import (
        InstantViVMCustomizedRecoveryDestinationSpec as InstantViVMCustomizedRecoveryDestinationSpec,
    )
    from .instant_vi_vm_customized_recovery_spec import (
        InstantViVMCustomizedRecoverySpec as InstantViVMCustomizedRecoverySpec,
    )
    from .instant_vi_vm_original_location_recovery_spec import (
        InstantViVMOriginalLocationRecoverySpec as InstantViVMOriginalLocationRecoverySpec,
    )
    from .instant_vi_vm_recovery_mount import InstantViVMRecoveryMount as InstantViVMRecoveryMount
    from .instant_vi_vm_recovery_mounts_result import (
        InstantViVMRecoveryMountsResult as InstantViVMRecoveryMountsResult,
    )
    from .instant_vi_vm_recovery_spec import InstantViVMRecoverySpec as InstantViVMRecoverySpec
    from .job_export_spec import JobExportSpec as JobExportSpec
    from .job_import_spec import JobImportSpec as JobImportSpec
    from .job_import_spec_collection import JobImportSpecCollection as JobImportSpecCollection
    from .job_model import JobModel as JobModel
    from .job_scripts_settings_model import JobScriptsSettingsModel as JobScriptsSettingsModel
    from .job_spec import JobSpec as JobSpec
    from .job_start_spec import JobStartSpec as JobStartSpec
    from .job_state_model import JobStateModel as JobStateModel
    from .job_states_result import JobStatesResult as JobStatesResult
    from .job_stop_spec import JobStopSpec as JobStopSpec
    from .jobs_result import JobsResult as JobsResult
    from .linux_credentials_model import LinuxCredentialsModel as LinuxCredentialsModel
    from .linux_credentials_spec import LinuxCredentialsSpec as LinuxCredentialsSpec
    from .linux_hardened_repository_settings_model import (
        LinuxHardenedRepositorySettingsModel as LinuxHardenedRepositorySettingsModel,
    )
    from .linux_hardened_storage_import_spec import (
        LinuxHardenedStorageImportSpec as LinuxHardenedStorageImportSpec,
    )
    from .linux_hardened_storage_model import LinuxHardenedStorageModel as LinuxHardenedStorageModel
    from .linux_hardened_storage_spec import LinuxHardenedStorageSpec as LinuxHardenedStorageSpec
    from .linux_host_import_spec import LinuxHostImportSpec as LinuxHostImportSpec
    from .linux_host_model import LinuxHostModel as LinuxHostModel
    from .linux_host_spec import LinuxHostSpec as LinuxHostSpec
    from .linux_host_ssh_settings_model import (
        LinuxHostSSHSettingsModel as LinuxHostSSHSettingsModel,
    )
    from .linux_local_repository_settings_model import (
        LinuxLocalRepositorySettingsModel as LinuxLocalRepositorySettingsModel,
    )
    from .linux_local_storage_import_spec import (
        LinuxLocalStorageImportSpec as LinuxLocalStorageImportSpec,
    )
    from .linux_local_storage_model import LinuxLocalStorageModel as LinuxLocalStorageModel
    from .linux_local_storage_spec import LinuxLocalStorageSpec as LinuxLocalStorageSpec
    from .manage_server_export_spec import ManageServerExportSpec as ManageServerExportSpec
    from .manage_server_import_spec_collection import (
        ManageServerImportSpecCollection as ManageServerImportSpecCollection,
    )
    from .managed_server_model import ManagedServerModel as ManagedServerModel
    from .managed_server_spec import ManagedServerSpec as ManagedServerSpec
    from .managed_servers_result import ManagedServersResult as ManagedServersResult
    from .mount_server_settings_import_spec import (
        MountServerSettingsImportSpec as MountServerSettingsImportSpec,
    )
    from .mount_server_settings_model import MountServerSettingsModel as MountServerSettingsModel
    from .network_repository_settings_model import (
        NetworkRepositorySettingsModel as NetworkRepositorySettingsModel,
    )
    from .nfs_repository_share_settings_model import (
        NfsRepositoryShareSettingsModel as NfsRepositoryShareSettingsModel,
    )
    from .nfs_repository_share_settings_spec import (
        NfsRepositoryShareSettingsSpec as NfsRepositoryShareSettingsSpec,
    )
    from .nfs_storage_import_spec import NfsStorageImportSpec as NfsStorageImportSpec
    from .nfs_storage_model import NfsStorageModel as NfsStorageModel
    from .nfs_storage_spec import NfsStorageSpec as NfsStorageSpec
    from .notification_settings_model import NotificationSettingsModel as NotificationSettingsModel
    from .notification_vm_attribute_settings_model import (
        NotificationVmAttributeSettingsModel as NotificationVmAttributeSettingsModel,
    )
    from .object_restore_point_disk_model import (
        ObjectRestorePointDiskModel as ObjectRestorePointDiskModel,
    )
    from .object_restore_point_disks_result import (
        ObjectRestorePointDisksResult as ObjectRestorePointDisksResult,
    )
    from .object_restore_point_model import ObjectRestorePointModel as ObjectRestorePointModel
    from .object_restore_points_result import ObjectRestorePointsResult as ObjectRestorePointsResult
    from .object_storage_connection_import_spec import (
        ObjectStorageConnectionImportSpec as ObjectStorageConnectionImportSpec,
    )
    from .object_storage_connection_model import (
        ObjectStorageConnectionModel as ObjectStorageConnectionModel,
    )
    from .object_storage_consumption_limit_model import (
        ObjectStorageConsumptionLimitModel as ObjectStorageConsumptionLimitModel,
    )
    from .object_storage_immutability_model import (
        ObjectStorageImmutabilityModel as ObjectStorageImmutabilityModel,
    )
    from .pagination_result import PaginationResult as PaginationResult
    from .performance_extent_model import PerformanceExtentModel as PerformanceExtentModel
    from .performance_extent_spec import PerformanceExtentSpec as PerformanceExtentSpec
    from .performance_tier_advanced_settings_model import (
        PerformanceTierAdvancedSettingsModel as PerformanceTierAdvancedSettingsModel,
    )
    from .performance_tier_model import PerformanceTierModel as PerformanceTierModel
    from .performance_tier_spec import PerformanceTierSpec as PerformanceTierSpec
    from .placement_policy_model import PlacementPolicyModel as PlacementPolicyModel
    from .preferred_network_model import PreferredNetworkModel as PreferredNetworkModel
    from .preferred_networks_model import PreferredNetworksModel as PreferredNetworksModel
    from .primary_storage_integration_settings_model import (
        PrimaryStorageIntegrationSettingsModel as PrimaryStorageIntegrationSettingsModel,
    )
    from .private_key_change_spec import PrivateKeyChangeSpec as PrivateKeyChangeSpec
    from .proxies_result import ProxiesResult as ProxiesResult
    from .proxy_datastore_model import ProxyDatastoreModel as ProxyDatastoreModel
    from .proxy_datastore_settings_model import (
        ProxyDatastoreSettingsModel as ProxyDatastoreSettingsModel,
    )
    from .proxy_export_spec import ProxyExportSpec as ProxyExportSpec
    from .proxy_import_spec import ProxyImportSpec as ProxyImportSpec
    from .proxy_import_spec_collection import ProxyImportSpecCollection as ProxyImportSpecCollection
    from .proxy_model import ProxyModel as ProxyModel
    from .proxy_server_settings_import_spec import (
        ProxyServerSettingsImportSpec as ProxyServerSettingsImportSpec,
    )
    from .proxy_server_settings_model import ProxyServerSettingsModel as ProxyServerSettingsModel
    from .proxy_spec import ProxySpec as ProxySpec
    from .repositories_result import RepositoriesResult as RepositoriesResult
    from .repository_access_permissions_model import (
        RepositoryAccessPermissionsModel as RepositoryAccessPermissionsModel,
    )
    from .repository_advanced_settings_model import (
        RepositoryAdvancedSettingsModel as RepositoryAdvancedSettingsModel,
    )
    from .repository_export_spec import RepositoryExportSpec as RepositoryExportSpec
    from .repository_import_spec_collection import (
        RepositoryImportSpecCollection as RepositoryImportSpecCollection,
    )
    from .repository_model import RepositoryModel as RepositoryModel
    from .repository_share_gateway_import_spec import (
        RepositoryShareGatewayImportSpec as RepositoryShareGatewayImportSpec,
    )
    from .repository_share_gateway_model import (
        RepositoryShareGatewayModel as RepositoryShareGatewayModel,
    )
    from .repository_spec import RepositorySpec as RepositorySpec
    from .repository_state_model import RepositoryStateModel as RepositoryStateModel
    from .repository_states_result import RepositoryStatesResult as RepositoryStatesResult
    from .restore_proxy_spec import RestoreProxySpec as RestoreProxySpec
    from .restore_target_datastore_spec import (
        RestoreTargetDatastoreSpec as RestoreTargetDatastoreSpec,
    )
    from .restore_target_folder_spec import RestoreTargetFolderSpec as RestoreTargetFolderSpec
    from .restore_target_network_spec import RestoreTargetNetworkSpec as RestoreTargetNetworkSpec
    from .s3_compatible_browser_destination_spec import (
        S3CompatibleBrowserDestinationSpec as S3CompatibleBrowserDestinationSpec,
    )
    from .s3_compatible_browser_model import S3CompatibleBrowserModel as S3CompatibleBrowserModel
    from .s3_compatible_browser_spec import S3CompatibleBrowserSpec as S3CompatibleBrowserSpec
    from .s3_compatible_bucket_browser_model import (
        S3CompatibleBucketBrowserModel as S3CompatibleBucketBrowserModel,
    )
    from .s3_compatible_proxy_model import S3CompatibleProxyModel as S3CompatibleProxyModel
    from .s3_compatible_region_browser_model import (
        S3CompatibleRegionBrowserModel as S3CompatibleRegionBrowserModel,
    )
    from .s3_compatible_storage_account_import_model import (
        S3CompatibleStorageAccountImportModel as S3CompatibleStorageAccountImportModel,
    )
    from .s3_compatible_storage_account_model import (
        S3CompatibleStorageAccountModel as S3CompatibleStorageAccountModel,
    )
    from .s3_compatible_storage_bucket_model import (
        S3CompatibleStorageBucketModel as S3CompatibleStorageBucketModel,
    )
    from .s3_compatible_storage_import_spec import (
        S3CompatibleStorageImportSpec as S3CompatibleStorageImportSpec,
    )
    from .s3_compatible_storage_model import S3CompatibleStorageModel as S3CompatibleStorageModel
    from .s3_compatible_storage_spec import S3CompatibleStorageSpec as S3CompatibleStorageSpec
    from .scale_out_extent_maintenance_spec import (
        ScaleOutExtentMaintenanceSpec as ScaleOutExtentMaintenanceSpec,
    )
    from .scale_out_repositories_result import (
        ScaleOutRepositoriesResult as ScaleOutRepositoriesResult,
    )
    from .scale_out_repository_model import ScaleOutRepositoryModel as ScaleOutRepositoryModel
    from .scale_out_repository_spec import ScaleOutRepositorySpec as ScaleOutRepositorySpec
    from .schedule_after_this_job_model import (
        ScheduleAfterThisJobModel as ScheduleAfterThisJobModel,
    )
    from .schedule_backup_window_model import ScheduleBackupWindowModel as ScheduleBackupWindowModel
    from .schedule_daily_model import ScheduleDailyModel as ScheduleDailyModel
    from .schedule_monthly_model import ScheduleMonthlyModel as ScheduleMonthlyModel
    from .schedule_periodically_model import SchedulePeriodicallyModel as SchedulePeriodicallyModel
    from .schedule_retry_model import ScheduleRetryModel as ScheduleRetryModel
    from .script_command import ScriptCommand as ScriptCommand
    from .secure_restore_spec import SecureRestoreSpec as SecureRestoreSpec
    from .server_info_model import ServerInfoModel as ServerInfoModel
    from .server_time_model import ServerTimeModel as ServerTimeModel
    from .services_model import ServicesModel as ServicesModel
    from .services_result import ServicesResult as ServicesResult
    from .session_log_record_model import SessionLogRecordModel as SessionLogRecordModel
    from .session_log_result import SessionLogResult as SessionLogResult
    from .session_model import SessionModel as SessionModel
    from .session_result_model import SessionResultModel as SessionResultModel
    from .sessions_result import SessionsResult as SessionsResult
    from .smb_repository_share_settings_model import (
        SmbRepositoryShareSettingsModel as SmbRepositoryShareSettingsModel,
    )
    from .smb_repository_share_settings_spec import (
        SmbRepositoryShareSettingsSpec as SmbRepositoryShareSettingsSpec,
    )
    from .smb_storage_import_spec import SmbStorageImportSpec as SmbStorageImportSpec
    from .smb_storage_model import SmbStorageModel as SmbStorageModel
    from .smb_storage_spec import SmbStorageSpec as SmbStorageSpec
    from .standard_credentials_model import StandardCredentialsModel as StandardCredentialsModel
    from .standard_credentials_spec import StandardCredentialsSpec as StandardCredentialsSpec
    from .synthetic_full_settings_model import (
        SyntheticFullSettingsModel as SyntheticFullSettingsModel,
    )
    from .token_login_spec import TokenLoginSpec as TokenLoginSpec
    from .token_model import TokenModel as TokenModel
    from .traffic_rule_model import TrafficRuleModel as TrafficRuleModel
    from .v_center_inventory_result import VCenterInventoryResult as VCenterInventoryResult
    from .v_power_nfs_port_settings_model import (
        VPowerNFSPortSettingsModel as VPowerNFSPortSettingsModel,
    )
    from .v_sphere_changed_block_tracking_settings_model import (
        VSphereChangedBlockTrackingSettingsModel as VSphereChangedBlockTrackingSettingsModel,
    )
    from .vi_backup_object_model import ViBackupObjectModel as ViBackupObjectModel
    from .vi_host_import_spec import ViHostImportSpec as ViHostImportSpec
    from .vi_host_model import ViHostModel as ViHostModel
    from .vi_host_spec import ViHostSpec as ViHostSpec
    from .vi_proxy_model import ViProxyModel as ViProxyModel
    from .vi_proxy_spec import ViProxySpec as ViProxySpec
    from .vi_roots_result import ViRootsResult as ViRootsResult
    from .vi_vm_quick_migration_spec import ViVMQuickMigrationSpec as ViVMQuickMigrationSpec
    from .vmware_fcd_instant_recovery_disk_info import (
        VmwareFcdInstantRecoveryDiskInfo as VmwareFcdInstantRecoveryDiskInfo,
    )
    from .vmware_fcd_instant_recovery_disk_spec import (
        VmwareFcdInstantRecoveryDiskSpec as VmwareFcdInstantRecoveryDiskSpec,
    )
    from .vmware_fcd_instant_recovery_mount import (
        VmwareFcdInstantRecoveryMount as VmwareFcdInstantRecoveryMount,
    )
    from .vmware_fcd_instant_recovery_mounts_result import (
        VmwareFcdInstantRecoveryMountsResult as VmwareFcdInstantRecoveryMountsResult,
    )
    from .vmware_fcd_instant_recovery_spec import (
        VmwareFcdInstantRecoverySpec as VmwareFcdInstantRecoverySpec,
    )
    from .vmware_fcd_quick_migration_spec import (
        VmwareFcdQuickMigrationSpec as VmwareFcdQuickMigrationSpec,
    )
    from .vmware_fcd_write_cache_spec import VmwareFcdWriteCacheSpec as VmwareFcdWriteCacheSpec
    from .vmware_object_disk_model import VmwareObjectDiskModel as VmwareObjectDiskModel
    from .vmware_object_model import VmwareObjectModel as VmwareObjectModel
    from .vmware_object_size_model import VmwareObjectSizeModel as VmwareObjectSizeModel
    from .wasabi_cloud_storage_account_import_model import (
        WasabiCloudStorageAccountImportModel as WasabiCloudStorageAccountImportModel,
    )
    from .wasabi_cloud_storage_account_model import (
        WasabiCloudStorageAccountModel as WasabiCloudStorageAccountModel,
    )
    from .wasabi_cloud_storage_browser_destination_spec import (
        WasabiCloudStorageBrowserDestinationSpec as WasabiCloudStorageBrowserDestinationSpec,
    )
    from .wasabi_cloud_storage_browser_model import (
        WasabiCloudStorageBrowserModel as WasabiCloudStorageBrowserModel,
    )
    from .wasabi_cloud_storage_browser_spec import (
        WasabiCloudStorageBrowserSpec as WasabiCloudStorageBrowserSpec,
    )
    from .wasabi_cloud_storage_bucket_browser_model import (
        WasabiCloudStorageBucketBrowserModel as WasabiCloudStorageBucketBrowserModel,
    )
    from .wasabi_cloud_storage_bucket_model import (
        WasabiCloudStorageBucketModel as WasabiCloudStorageBucketModel,
    )
    from .wasabi_cloud_storage_import_spec import (
        WasabiCloudStorageImportSpec as WasabiCloudStorageImportSpec,
    )
    from .wasabi_cloud_storage_model import WasabiCloudStorageModel as WasabiCloudStorageModel
    from .wasabi_cloud_storage_region_browser_model import (
        WasabiCloudStorageRegionBrowserModel as WasabiCloudStorageRegionBrowserModel,
    )
    from .wasabi_cloud_storage_spec import WasabiCloudStorageSpec as WasabiCloudStorageSpec
    from .windows_host_component_port_model import (
        WindowsHostComponentPortModel as WindowsHostComponentPortModel,
    )
    from .windows_host_import_spec import WindowsHostImportSpec as WindowsHostImportSpec
    from .windows_host_model import WindowsHostModel as WindowsHostModel
    from .windows_host_ports_model import WindowsHostPortsModel as WindowsHostPortsModel
    from .windows_host_spec import WindowsHostSpec as WindowsHostSpec
    from .windows_local_repository_settings_model import (
        WindowsLocalRepositorySettingsModel as WindowsLocalRepositorySettingsModel,
    )
    from .windows_local_storage_import_spec import (
        WindowsLocalStorageImportSpec as WindowsLocalStorageImportSpec,
    )
    from .windows_local_storage_model import WindowsLocalStorageModel as WindowsLocalStorageModel
    from .windows_local_storage_spec import WindowsLocalStorageSpec as WindowsLocalStorageSpec

_MODULES = {
    "ActiveFullSettingsModel": "active_full_settings_model",
    "AdvancedSmtpOptionsModel": "advanced_smtp_options_model",
    "AdvancedStorageScheduleMonthlyModel": "advanced_storage_schedule_monthly_model",
    "AdvancedStorageScheduleWeeklyModel": "advanced_storage_schedule_weekly_model",
    "AmazonCloudCredentialsImportSpec": "amazon_cloud_credentials_import_spec",
    "AmazonCloudCredentialsModel": "amazon_cloud_credentials_model",
    "AmazonCloudCredentialsSpec": "amazon_cloud_credentials_spec",
    "AmazonEC2BrowserFilters": "amazon_ec2_browser_filters",
    "AmazonEC2BrowserModel": "amazon_ec2_browser_model",
    "AmazonEC2BrowserSpec": "amazon_ec2_browser_spec",
    "AmazonEC2RegionBrowserModel": "amazon_ec2_region_browser_model",
    "AmazonS3BrowserDestinationSpec": "amazon_s3_browser_destination_spec",
    "AmazonS3BrowserModel": "amazon_s3_browser_model",
    "AmazonS3BrowserSpec": "amazon_s3_browser_spec",
    "AmazonS3BucketBrowserModel": "amazon_s3_bucket_browser_model",
    "AmazonS3CloudBrowserFilters": "amazon_s3_cloud_browser_filters",
    "AmazonS3GlacierStorageBucketModel": "amazon_s3_glacier_storage_bucket_model",
    "AmazonS3GlacierStorageImportSpec": "amazon_s3_glacier_storage_import_spec",
    "AmazonS3GlacierStorageModel": "amazon_s3_glacier_storage_model",
    "AmazonS3GlacierStorageSpec": "amazon_s3_glacier_storage_spec",
    "AmazonS3IAStorageModel": "amazon_s3ia_storage_model",
    "AmazonS3RegionBrowserModel": "amazon_s3_region_browser_model",
    "AmazonS3StorageAccountImportModel": "amazon_s3_storage_account_import_model",
    "AmazonS3StorageAccountModel": "amazon_s3_storage_account_model",
    "AmazonS3StorageBucketModel": "amazon_s3_storage_bucket_model",
    "AmazonS3StorageImportSpec": "amazon_s3_storage_import_spec",
    "AmazonS3StorageModel": "amazon_s3_storage_model",
    "AmazonS3StorageProxyApplianceModel": "amazon_s3_storage_proxy_appliance_model",
    "AmazonS3StorageSpec": "amazon_s3_storage_spec",
    "AmazonSnowballEdgeBrowserDestinationSpec": "amazon_snowball_edge_browser_destination_spec",
    "AmazonSnowballEdgeBrowserModel": "amazon_snowball_edge_browser_model",
    "AmazonSnowballEdgeBrowserSpec": "amazon_snowball_edge_browser_spec",
    "AmazonSnowballEdgeBucketBrowserModel": "amazon_snowball_edge_bucket_browser_model",
    "AmazonSnowballEdgeRegionBrowserModel": "amazon_snowball_edge_region_browser_model",
    "AmazonSnowballEdgeStorageAccountImportModel": "amazon_snowball_edge_storage_account_import_model",
    "AmazonSnowballEdgeStorageAccountModel": "amazon_snowball_edge_storage_account_model",
    "AmazonSnowballEdgeStorageBucketModel": "amazon_snowball_edge_storage_bucket_model",
    "AmazonSnowballEdgeStorageImportSpec": "amazon_snowball_edge_storage_import_spec",
    "AmazonSnowballEdgeStorageModel": "amazon_snowball_edge_storage_model",
    "AmazonSnowballEdgeStorageSpec": "amazon_snowball_edge_storage_spec",
    "AmazonVPCBrowserModel": "amazon_vpc_browser_model",
    "ArchiveTierAdvancedSettingsModel": "archive_tier_advanced_settings_model",
    "ArchiveTierModel": "archive_tier_model",
    "AuthorizationCodeModel": "authorization_code_model",
    "AzureArchiveStorageAccountImportModel": "azure_archive_storage_account_import_model",
    "AzureArchiveStorageAccountModel": "azure_archive_storage_account_model",
    "AzureArchiveStorageContainerModel": "azure_archive_storage_container_model",
    "AzureArchiveStorageImportSpec": "azure_archive_storage_import_spec",
    "AzureArchiveStorageModel": "azure_archive_storage_model",
    "AzureArchiveStorageSpec": "azure_archive_storage_spec",
    "AzureBlobBrowserDestinationSpec": "azure_blob_browser_destination_spec",
    "AzureBlobBrowserModel": "azure_blob_browser_model",
    "AzureBlobBrowserSpec": "azure_blob_browser_spec",
    "AzureBlobContainerBrowserModel": "azure_blob_container_browser_model",
    "AzureBlobStorageAccountImportModel": "azure_blob_storage_account_import_model",
    "AzureBlobStorageAccountModel": "azure_blob_storage_account_model",
    "AzureBlobStorageContainerModel": "azure_blob_storage_container_model",
    "AzureBlobStorageImportSpec": "azure_blob_storage_import_spec",
    "AzureBlobStorageModel": "azure_blob_storage_model",
    "AzureBlobStorageSpec": "azure_blob_storage_spec",
    "AzureComputeBrowserFilters": "azure_compute_browser_filters",
    "AzureComputeBrowserModel": "azure_compute_browser_model",
    "AzureComputeBrowserSpec": "azure_compute_browser_spec",
    "AzureComputeCloudCredentialsDeploymentModel": "azure_compute_cloud_credentials_deployment_model",
    "AzureComputeCloudCredentialsImportSpec": "azure_compute_cloud_credentials_import_spec",
    "AzureComputeCloudCredentialsModel": "azure_compute_cloud_credentials_model",
    "AzureComputeCloudCredentialsSpec": "azure_compute_cloud_credentials_spec",
    "AzureComputeCloudCredentialsSubscriptionInfo": "azure_compute_cloud_credentials_subscription_info",
    "AzureComputeCloudCredentialsSubscriptionModel": "azure_compute_cloud_credentials_subscription_model",
    "AzureComputeCloudCredentialsSubscriptionSpec": "azure_compute_cloud_credentials_subscription_spec",
    "AzureComputeCloudDeviceCodeModel": "azure_compute_cloud_device_code_model",
    "AzureComputeCloudDeviceCodeSpec": "azure_compute_cloud_device_code_spec",
    "AzureComputeCloudNativeApplicationModel": "azure_compute_cloud_native_application_model",
    "AzureComputeCredentialsExistingAccountSpec": "azure_compute_credentials_existing_account_spec",
    "AzureComputeCredentialsNewAccountSpec": "azure_compute_credentials_new_account_spec",
    "AzureDataBoxBrowserDestinationSpec": "azure_data_box_browser_destination_spec",
    "AzureDataBoxBrowserModel": "azure_data_box_browser_model",
    "AzureDataBoxBrowserSpec": "azure_data_box_browser_spec",
    "AzureDataBoxContainerBrowserModel": "azure_data_box_container_browser_model",
    "AzureDataBoxStorageAccountImportModel": "azure_data_box_storage_account_import_model",
    "AzureDataBoxStorageAccountModel": "azure_data_box_storage_account_model",
    "AzureDataBoxStorageContainerModel": "azure_data_box_storage_container_model",
    "AzureDataBoxStorageImportSpec": "azure_data_box_storage_import_spec",
    "AzureDataBoxStorageModel": "azure_data_box_storage_model",
    "AzureDataBoxStorageSpec": "azure_data_box_storage_spec",
    "AzureLinuxHelperApplianceModel": "azure_linux_helper_appliance_model",
    "AzureLinuxHelperApplianceSpec": "azure_linux_helper_appliance_spec",
    "AzureLocationBrowserModel": "azure_location_browser_model",
    "AzureResourceGroupBrowserModel": "azure_resource_group_browser_model",
    "AzureStorageAccountBrowserModel": "azure_storage_account_browser_model",
    "AzureStorageCloudCredentialsImportSpec": "azure_storage_cloud_credentials_import_spec",
    "AzureStorageCloudCredentialsModel": "azure_storage_cloud_credentials_model",
    "AzureStorageCloudCredentialsSpec": "azure_storage_cloud_credentials_spec",
    "AzureStorageProxyModel": "azure_storage_proxy_model",
    "AzureSubscriptionBrowserModel": "azure_subscription_browser_model",
    "AzureVirtualNetworkBrowserModel": "azure_virtual_network_browser_model",
    "BackupApplicationAwareProcessingImportModel": "backup_application_aware_processing_import_model",
    "BackupApplicationAwareProcessingModel": "backup_application_aware_processing_model",
    "BackupApplicationSettingsImportModel": "backup_application_settings_import_model",
    "BackupApplicationSettingsModel": "backup_application_settings_model",
    "BackupFSExclusionsModel": "backup_fs_exclusions_model",
    "BackupHealthCheckSettingsModels": "backup_health_check_settings_models",
    "BackupIndexingSettingsModel": "backup_indexing_settings_model",
    "BackupJobAdvancedSettingsModel": "backup_job_advanced_settings_model",
    "BackupJobAdvancedSettingsVSphereModel": "backup_job_advanced_settings_v_sphere_model",
    "BackupJobExclusions": "backup_job_exclusions",
    "BackupJobExclusionsSpec": "backup_job_exclusions_spec",
    "BackupJobExclusionsTemplates": "backup_job_exclusions_templates",
    "BackupJobGuestProcessingImportModel": "backup_job_guest_processing_import_model",
    "BackupJobGuestProcessingModel": "backup_job_guest_processing_model",
    "BackupJobImportProxiesModel": "backup_job_import_proxies_model",
    "BackupJobModel": "backup_job_model",
    "BackupJobRetentionPolicySettingsModel": "backup_job_retention_policy_settings_model",
    "BackupJobSpec": "backup_job_spec",
    "BackupJobStorageImportModel": "backup_job_storage_import_model",
    "BackupJobStorageModel": "backup_job_storage_model",
    "BackupJobVirtualMachinesModel": "backup_job_virtual_machines_model",
    "BackupJobVirtualMachinesSpec": "backup_job_virtual_machines_spec",
    "BackupLinuxScriptModel": "backup_linux_script_model",
    "BackupLogShippingServersImportModel": "backup_log_shipping_servers_import_model",
    "BackupLogShippingServersModel": "backup_log_shipping_servers_model",
    "BackupModel": "backup_model",
    "BackupObjectIndexingModel": "backup_object_indexing_model",
    "BackupObjectModel": "backup_object_model",
    "BackupObjectsResult": "backup_objects_result",
    "BackupOracleSettingsImportModel": "backup_oracle_settings_import_model",
    "BackupOracleSettingsModel": "backup_oracle_settings_model",
    "BackupPlacementSettingsModel": "backup_placement_settings_model",
    "BackupProxiesSettingsModel": "backup_proxies_settings_model",
    "BackupProxyImportModel": "backup_proxy_import_model",
    "BackupRepositoryImportModel": "backup_repository_import_model",
    "BackupSQLSettingsImportModel": "backup_sql_settings_import_model",
    "BackupSQLSettingsModel": "backup_sql_settings_model",
    "BackupScheduleModel": "backup_schedule_model",
    "BackupScriptSettingsModel": "backup_script_settings_model",
    "BackupStorageSettingModel": "backup_storage_setting_model",
    "BackupStorageSettingsEncryptionModel": "backup_storage_settings_encryption_model",
    "BackupWindowDayHoursModel": "backup_window_day_hours_model",
    "BackupWindowSettingModel": "backup_window_setting_model",
    "BackupWindowsScriptModel": "backup_windows_script_model",
    "BackupsResult": "backups_result",
    "CapacityExtentModel": "capacity_extent_model",
    "CapacityTierModel": "capacity_tier_model",
    "CapacityTierOverridePolicyModel": "capacity_tier_override_policy_model",
    "CertificateModel": "certificate_model",
    "CertificateUploadSpec": "certificate_upload_spec",
    "CloudBrowserModel": "cloud_browser_model",
    "CloudBrowserNewFolderSpec": "cloud_browser_new_folder_spec",
    "CloudBrowserSpec": "cloud_browser_spec",
    "CloudCredentialsExportSpec": "cloud_credentials_export_spec",
    "CloudCredentialsImportModel": "cloud_credentials_import_model",
    "CloudCredentialsImportSpecCollection": "cloud_credentials_import_spec_collection",
    "CloudCredentialsModel": "cloud_credentials_model",
    "CloudCredentialsPasswordSpec": "cloud_credentials_password_spec",
    "CloudCredentialsResult": "cloud_credentials_result",
    "CloudCredentialsSpec": "cloud_credentials_spec",
    "CloudDeviceCodeModel": "cloud_device_code_model",
    "CloudDeviceCodeSpec": "cloud_device_code_spec",
    "CloudHelperApplianceModel": "cloud_helper_appliance_model",
    "CloudHelperApplianceResult": "cloud_helper_appliance_result",
    "CloudHelperApplianceSpec": "cloud_helper_appliance_spec",
    "CloudNativeApplicationModel": "cloud_native_application_model",
    "ComputerRecoveryTokenModel": "computer_recovery_token_model",
    "ComputerRecoveryTokenResult": "computer_recovery_token_result",
    "ComputerRecoveryTokenSpec": "computer_recovery_token_spec",
    "ConfigBackupEncryptionModel": "config_backup_encryption_model",
    "ConfigBackupLastSuccessfulModel": "config_backup_last_successful_model",
    "ConfigBackupModel": "config_backup_model",
    "ConfigBackupNotificationsModel": "config_backup_notifications_model",
    "ConfigBackupSMTPSettigsModel": "config_backup_smtp_settigs_model",
    "ConfigBackupScheduleModel": "config_backup_schedule_model",
    "ConnectionCertificateModel": "connection_certificate_model",
    "CredentialsExportSpec": "credentials_export_spec",
    "CredentialsImportModel": "credentials_import_model",
    "CredentialsImportSpec": "credentials_import_spec",
    "CredentialsImportSpecCollection": "credentials_import_spec_collection",
    "CredentialsLinuxSettingsImportModel": "credentials_linux_settings_import_model",
    "CredentialsModel": "credentials_model",
    "CredentialsPasswordChangeSpec": "credentials_password_change_spec",
    "CredentialsResult": "credentials_result",
    "CredentialsSpec": "credentials_spec",
    "EAllowedBackupsType": "e_allowed_backups_type",
    "EAmazonRegionType": "e_amazon_region_type",
    "EApplicationSettingsVSS": "e_application_settings_vss",
    "EAzureComputeCredentialsCreationMode": "e_azure_compute_credentials_creation_mode",
    "EAzureComputeCredentialsDeploymentType": "e_azure_compute_credentials_deployment_type",
    "EAzureRegionType": "e_azure_region_type",
    "EBackupExclusionPolicy": "e_backup_exclusion_policy",
    "EBackupModeType": "e_backup_mode_type",
    "EBackupObjectsFiltersOrderColumn": "e_backup_objects_filters_order_column",
    "EBackupOracleLogsSettings": "e_backup_oracle_logs_settings",
    "EBackupProxyImportType": "e_backup_proxy_import_type",
    "EBackupProxyTransportMode": "e_backup_proxy_transport_mode",
    "EBackupScriptProcessingMode": "e_backup_script_processing_mode",
    "EBackupsFiltersOrderColumn": "e_backups_filters_order_column",
    "ECertificateFileFormatType": "e_certificate_file_format_type",
    "ECloudBrowserFolderType": "e_cloud_browser_folder_type",
    "ECloudCredentialsFiltersOrderColumn": "e_cloud_credentials_filters_order_column",
    "ECloudCredentialsType": "e_cloud_credentials_type",
    "ECloudServiceType": "e_cloud_service_type",
    "ECompressionLevel": "e_compression_level",
    "EComputerRecoveryTokenFiltersOrderColumn": "e_computer_recovery_token_filters_order_column",
    "EConfigBackupSMTPSettingsType": "e_config_backup_smtp_settings_type",
    "EConsumptionLimitKind": "e_consumption_limit_kind",
    "ECredentialsFiltersOrderColumn": "e_credentials_filters_order_column",
    "ECredentialsStorageType": "e_credentials_storage_type",
    "ECredentialsType": "e_credentials_type",
    "EDailyKinds": "e_daily_kinds",
    "EDayNumberInMonth": "e_day_number_in_month",
    "EDayOfWeek": "e_day_of_week",
    "EDiskCreationMode": "e_disk_creation_mode",
    "EDiskInfoProcessState": "e_disk_info_process_state",
    "EDiskInfoType": "e_disk_info_type",
    "EEmailNotificationType": "e_email_notification_type",
    "EEncryptionPasswordsFiltersOrderColumn": "e_encryption_passwords_filters_order_column",
    "EEntireVMRestoreModeType": "e_entire_vm_restore_mode_type",
    "EErrorCode": "e_error_code",
    "EGuestFSIndexingMode": "e_guest_fs_indexing_mode",
    "EHierarchyType": "e_hierarchy_type",
    "EInstantRecoveryMountState": "e_instant_recovery_mount_state",
    "EInstantVMRecoveryModeType": "e_instant_vm_recovery_mode_type",
    "EInstantViVMRecoveryMountsFiltersOrderColumn": "e_instant_vi_vm_recovery_mounts_filters_order_column",
    "EInstantViVmRecoveryBiosUuidPolicyType": "e_instant_vi_vm_recovery_bios_uuid_policy_type",
    "EJobFiltersOrderColumn": "e_job_filters_order_column",
    "EJobStatesFiltersOrderColumn": "e_job_states_filters_order_column",
    "EJobStatus": "e_job_status",
    "EJobType": "e_job_type",
    "EJobWorkload": "e_job_workload",
    "ELoginGrantType": "e_login_grant_type",
    "EManagedServerType": "e_managed_server_type",
    "EManagedServersFiltersOrderColumn": "e_managed_servers_filters_order_column",
    "EMonth": "e_month",
    "EObjectRestorePointOperation": "e_object_restore_point_operation",
    "EObjectRestorePointsFiltersOrderColumn": "e_object_restore_points_filters_order_column",
    "EPeriodicallyKinds": "e_periodically_kinds",
    "EPlacementPolicyType": "e_placement_policy_type",
    "EPlatformType": "e_platform_type",
    "EProxiesFiltersOrderColumn": "e_proxies_filters_order_column",
    "EProxyType": "e_proxy_type",
    "ERepositoryAccessType": "e_repository_access_type",
    "ERepositoryConnectionType": "e_repository_connection_type",
    "ERepositoryExtentStatusType": "e_repository_extent_status_type",
    "ERepositoryFiltersOrderColumn": "e_repository_filters_order_column",
    "ERepositoryStatesFiltersOrderColumn": "e_repository_states_filters_order_column",
    "ERepositoryType": "e_repository_type",
    "ERetainLogBackupsType": "e_retain_log_backups_type",
    "ERetentionPolicyType": "e_retention_policy_type",
    "ERotatedDriveCleanupMode": "e_rotated_drive_cleanup_mode",
    "ESQLLogsProcessing": "esql_logs_processing",
    "EScaleOutRepositoryFiltersOrderColumn": "e_scale_out_repository_filters_order_column",
    "EScriptPeriodicityType": "e_script_periodicity_type",
    "ESennightOfMonth": "e_sennight_of_month",
    "EServicesFiltersOrderColumn": "e_services_filters_order_column",
    "ESessionResult": "e_session_result",
    "ESessionState": "e_session_state",
    "ESessionType": "e_session_type",
    "ESessionsFiltersOrderColumn": "e_sessions_filters_order_column",
    "ESpeedUnit": "e_speed_unit",
    "EStorageOptimization": "e_storage_optimization",
    "ETaskLogRecordStatus": "e_task_log_record_status",
    "ETransactionLogsSettings": "e_transaction_logs_settings",
    "EViHostType": "e_vi_host_type",
    "EViRootFiltersOrderColumn": "e_vi_root_filters_order_column",
    "EVirusDetectionAction": "e_virus_detection_action",
    "EVmwareDisksTypeToProcess": "e_vmware_disks_type_to_process",
    "EVmwareFcdInstantRecoveryMountsFiltersOrderColumn": "e_vmware_fcd_instant_recovery_mounts_filters_order_column",
    "EVmwareInventoryType": "e_vmware_inventory_type",
    "EWindowsHostComponentType": "e_windows_host_component_type",
    "EmailCustomNotificationType": "email_custom_notification_type",
    "EmailNotificationSettingsModel": "email_notification_settings_model",
    "EncryptionPasswordExportSpec": "encryption_password_export_spec",
    "EncryptionPasswordImportSpec": "encryption_password_import_spec",
    "EncryptionPasswordImportSpecCollection": "encryption_password_import_spec_collection",
    "EncryptionPasswordModel": "encryption_password_model",
    "EncryptionPasswordSpec": "encryption_password_spec",
    "EncryptionPasswordsResult": "encryption_passwords_result",
    "EntireViVMCustomizedRestoreSpec": "entire_vi_vm_customized_restore_spec",
    "EntireViVMOriginalLocationRestoreSpec": "entire_vi_vm_original_location_restore_spec",
    "EntireViVMRestoreSpec": "entire_vi_vm_restore_spec",
    "Error": "error",
    "EvCentersInventoryFiltersOrderColumn": "ev_centers_inventory_filters_order_column",
    "FullBackupMaintenanceDefragmentAndCompactModel": "full_backup_maintenance_defragment_and_compact_model",
    "FullBackupMaintenanceModel": "full_backup_maintenance_model",
    "FullBackupMaintenanceRemoveDataModel": "full_backup_maintenance_remove_data_model",
    "GFSPolicySettingsModel": "gfs_policy_settings_model",
    "GFSPolicySettingsMonthlyModel": "gfs_policy_settings_monthly_model",
    "GFSPolicySettingsWeeklyModel": "gfs_policy_settings_weekly_model",
    "GFSPolicySettingsYearlyModel": "gfs_policy_settings_yearly_model",
    "GeneralOptionsEmailNotificationsModel": "general_options_email_notifications_model",
    "GeneralOptionsModel": "general_options_model",
    "GeneralOptionsNotificationsModel": "general_options_notifications_model",
    "GlobalNetworkTrafficRulesModel": "global_network_traffic_rules_model",
    "GoogleCloudCredentialsImportSpec": "google_cloud_credentials_import_spec",
    "GoogleCloudCredentialsModel": "google_cloud_credentials_model",
    "GoogleCloudCredentialsSpec": "google_cloud_credentials_spec",
    "GoogleCloudStorageAccountImportModel": "google_cloud_storage_account_import_model",
    "GoogleCloudStorageAccountModel": "google_cloud_storage_account_model",
    "GoogleCloudStorageBrowserDestinationSpec": "google_cloud_storage_browser_destination_spec",
    "GoogleCloudStorageBrowserFilters": "google_cloud_storage_browser_filters",
    "GoogleCloudStorageBrowserModel": "google_cloud_storage_browser_model",
    "GoogleCloudStorageBrowserSpec": "google_cloud_storage_browser_spec",
    "GoogleCloudStorageBucketBrowserModel": "google_cloud_storage_bucket_browser_model",
    "GoogleCloudStorageBucketModel": "google_cloud_storage_bucket_model",
    "GoogleCloudStorageImportSpec": "google_cloud_storage_import_spec",
    "GoogleCloudStorageModel": "google_cloud_storage_model",
    "GoogleCloudStorageRegionBrowserModel": "google_cloud_storage_region_browser_model",
    "GoogleCloudStorageSpec": "google_cloud_storage_spec",
    "GuestFileSystemIndexingModel": "guest_file_system_indexing_model",
    "GuestInteractionProxiesSettingsImportModel": "guest_interaction_proxies_settings_import_model",
    "GuestInteractionProxiesSettingsModel": "guest_interaction_proxies_settings_model",
    "GuestOsCredentialsImportModel": "guest_os_credentials_import_model",
    "GuestOsCredentialsModel": "guest_os_credentials_model",
    "GuestOsCredentialsPerMachineImportModel": "guest_os_credentials_per_machine_import_model",
    "GuestOsCredentialsPerMachineModel": "guest_os_credentials_per_machine_model",
    "HostConnectionSpec": "host_connection_spec",
    "IBMCloudStorageAccountImportModel": "ibm_cloud_storage_account_import_model",
    "IBMCloudStorageAccountModel": "ibm_cloud_storage_account_model",
    "IBMCloudStorageBrowserDestinationSpec": "ibm_cloud_storage_browser_destination_spec",
    "IBMCloudStorageBrowserModel": "ibm_cloud_storage_browser_model",
    "IBMCloudStorageBrowserSpec": "ibm_cloud_storage_browser_spec",
    "IBMCloudStorageBucketBrowserModel": "ibm_cloud_storage_bucket_browser_model",
    "IBMCloudStorageBucketModel": "ibm_cloud_storage_bucket_model",
    "IBMCloudStorageImportSpec": "ibm_cloud_storage_import_spec",
    "IBMCloudStorageModel": "ibm_cloud_storage_model",
    "IBMCloudStorageRegionBrowserModel": "ibm_cloud_storage_region_browser_model",
    "IBMCloudStorageSpec": "ibm_cloud_storage_spec",
    "InstantViVMCustomizedRecoveryDatastoreSpec": "instant_vi_vm_customized_recovery_datastore_spec",
    "InstantViVMCustomizedRecoveryDestinationSpec": "instant_vi_vm_customized_recovery_destination_spec",
    "InstantViVMCustomizedRecoverySpec": "instant_vi_vm_customized_recovery_spec",
    "InstantViVMOriginalLocationRecoverySpec": "instant_vi_vm_original_location_recovery_spec",
    "InstantViVMRecoveryMount": "instant_vi_vm_recovery_mount",
    "InstantViVMRecoveryMountsResult": "instant_vi_vm_recovery_mounts_result",
    "InstantViVMRecoverySpec": "instant_vi_vm_recovery_spec",
    "JobExportSpec": "job_export_spec",
    "JobImportSpec": "job_import_spec",
    "JobImportSpecCollection": "job_import_spec_collection",
    "JobModel": "job_model",
    "JobScriptsSettingsModel": "job_scripts_settings_model",
    "JobSpec": "job_spec",
    "JobStartSpec": "job_start_spec",
    "JobStateModel": "job_state_model",
    "JobStatesResult": "job_states_result",
    "JobStopSpec": "job_stop_spec",
    "JobsResult": "jobs_result",
    "LinuxCredentialsModel": "linux_credentials_model",
    "LinuxCredentialsSpec": "linux_credentials_spec",
    "LinuxHardenedRepositorySettingsModel": "linux_hardened_repository_settings_model",
    "LinuxHardenedStorageImportSpec": "linux_hardened_storage_import_spec",
    "LinuxHardenedStorageModel": "linux_hardened_storage_model",
    "LinuxHardenedStorageSpec": "linux_hardened_storage_spec",
    "LinuxHostImportSpec": "linux_host_import_spec",
    "LinuxHostModel": "linux_host_model",
    "LinuxHostSSHSettingsModel": "linux_host_ssh_settings_model",
    "LinuxHostSpec": "linux_host_spec",
    "LinuxLocalRepositorySettingsModel": "linux_local_repository_settings_model",
    "LinuxLocalStorageImportSpec": "linux_local_storage_import_spec",
    "LinuxLocalStorageModel": "linux_local_storage_model",
    "LinuxLocalStorageSpec": "linux_local_storage_spec",
    "ManageServerExportSpec": "manage_server_export_spec",
    "ManageServerImportSpecCollection": "manage_server_import_spec_collection",
    "ManagedServerModel": "managed_server_model",
    "ManagedServerSpec": "managed_server_spec",
    "ManagedServersResult": "managed_servers_result",
    "MountServerSettingsImportSpec": "mount_server_settings_import_spec",
    "MountServerSettingsModel": "mount_server_settings_model",
    "NetworkRepositorySettingsModel": "network_repository_settings_model",
    "NfsRepositoryShareSettingsModel": "nfs_repository_share_settings_model",
    "NfsRepositoryShareSettingsSpec": "nfs_repository_share_settings_spec",
    "NfsStorageImportSpec": "nfs_storage_import_spec",
    "NfsStorageModel": "nfs_storage_model",
    "NfsStorageSpec": "nfs_storage_spec",
    "NotificationSettingsModel": "notification_settings_model",
    "NotificationVmAttributeSettingsModel": "notification_vm_attribute_settings_model",
    "ObjectRestorePointDiskModel": "object_restore_point_disk_model",
    "ObjectRestorePointDisksResult": "object_restore_point_disks_result",
    "ObjectRestorePointModel": "object_restore_point_model",
    "ObjectRestorePointsResult": "object_restore_points_result",
    "ObjectStorageConnectionImportSpec": "object_storage_connection_import_spec",
    "ObjectStorageConnectionModel": "object_storage_connection_model",
    "ObjectStorageConsumptionLimitModel": "object_storage_consumption_limit_model",
    "ObjectStorageImmutabilityModel": "object_storage_immutability_model",
    "PaginationResult": "pagination_result",
    "PerformanceExtentModel": "performance_extent_model",
    "PerformanceExtentSpec": "performance_extent_spec",
    "PerformanceTierAdvancedSettingsModel": "performance_tier_advanced_settings_model",
    "PerformanceTierModel": "performance_tier_model",
    "PerformanceTierSpec": "performance_tier_spec",
    "PlacementPolicyModel": "placement_policy_model",
    "PreferredNetworkModel": "preferred_network_model",
    "PreferredNetworksModel": "preferred_networks_model",
    "PrimaryStorageIntegrationSettingsModel": "primary_storage_integration_settings_model",
    "PrivateKeyChangeSpec": "private_key_change_spec",
    "ProxiesResult": "proxies_result",
    "ProxyDatastoreModel": "proxy_datastore_model",
    "ProxyDatastoreSettingsModel": "proxy_datastore_settings_model",
    "ProxyExportSpec": "proxy_export_spec",
    "ProxyImportSpec": "proxy_import_spec",
    "ProxyImportSpecCollection": "proxy_import_spec_collection",
    "ProxyModel": "proxy_model",
    "ProxyServerSettingsImportSpec": "proxy_server_settings_import_spec",
    "ProxyServerSettingsModel": "proxy_server_settings_model",
    "ProxySpec": "proxy_spec",
    "RepositoriesResult": "repositories_result",
    "RepositoryAccessPermissionsModel": "repository_access_permissions_model",
    "RepositoryAdvancedSettingsModel": "repository_advanced_settings_model",
    "RepositoryExportSpec": "repository_export_spec",
    "RepositoryImportSpecCollection": "repository_import_spec_collection",
    "RepositoryModel": "repository_model",
    "RepositoryShareGatewayImportSpec": "repository_share_gateway_import_spec",
    "RepositoryShareGatewayModel": "repository_share_gateway_model",
    "RepositorySpec": "repository_spec",
    "RepositoryStateModel": "repository_state_model",
    "RepositoryStatesResult": "repository_states_result",
    "RestoreProxySpec": "restore_proxy_spec",
    "RestoreTargetDatastoreSpec": "restore_target_datastore_spec",
    "RestoreTargetFolderSpec": "restore_target_folder_spec",
    "RestoreTargetNetworkSpec": "restore_target_network_spec",
    "S3CompatibleBrowserDestinationSpec": "s3_compatible_browser_destination_spec",
    "S3CompatibleBrowserModel": "s3_compatible_browser_model",
    "S3CompatibleBrowserSpec": "s3_compatible_browser_spec",
    "S3CompatibleBucketBrowserModel": "s3_compatible_bucket_browser_model",
    "S3CompatibleProxyModel": "s3_compatible_proxy_model",
    "S3CompatibleRegionBrowserModel": "s3_compatible_region_browser_model",
    "S3CompatibleStorageAccountImportModel": "s3_compatible_storage_account_import_model",
    "S3CompatibleStorageAccountModel": "s3_compatible_storage_account_model",
    "S3CompatibleStorageBucketModel": "s3_compatible_storage_bucket_model",
    "S3CompatibleStorageImportSpec": "s3_compatible_storage_import_spec",
    "S3CompatibleStorageModel": "s3_compatible_storage_model",
    "S3CompatibleStorageSpec": "s3_compatible_storage_spec",
    "ScaleOutExtentMaintenanceSpec": "scale_out_extent_maintenance_spec",
    "ScaleOutRepositoriesResult": "scale_out_repositories_result",
    "ScaleOutRepositoryModel": "scale_out_repository_model",
    "ScaleOutRepositorySpec": "scale_out_repository_spec",
    "ScheduleAfterThisJobModel": "schedule_after_this_job_model",
    "ScheduleBackupWindowModel": "schedule_backup_window_model",
    "ScheduleDailyModel": "schedule_daily_model",
    "ScheduleMonthlyModel": "schedule_monthly_model",
    "SchedulePeriodicallyModel": "schedule_periodically_model",
    "ScheduleRetryModel": "schedule_retry_model",
    "ScriptCommand": "script_command",
    "SecureRestoreSpec": "secure_restore_spec",
    "ServerInfoModel": "server_info_model",
    "ServerTimeModel": "server_time_model",
    "ServicesModel": "services_model",
    "ServicesResult": "services_result",
    "SessionLogRecordModel": "session_log_record_model",
    "SessionLogResult": "session_log_result",
    "SessionModel": "session_model",
    "SessionResultModel": "session_result_model",
    "SessionsResult": "sessions_result",
    "SmbRepositoryShareSettingsModel": "smb_repository_share_settings_model",
    "SmbRepositoryShareSettingsSpec": "smb_repository_share_settings_spec",
    "SmbStorageImportSpec": "smb_storage_import_spec",
    "SmbStorageModel": "smb_storage_model",
    "SmbStorageSpec": "smb_storage_spec",
    "StandardCredentialsModel": "standard_credentials_model",
    "StandardCredentialsSpec": "standard_credentials_spec",
    "SyntheticFullSettingsModel": "synthetic_full_settings_model",
    "TokenLoginSpec": "token_login_spec",
    "TokenModel": "token_model",
    "TrafficRuleModel": "traffic_rule_model",
    "VCenterInventoryResult": "v_center_inventory_result",
    "VPowerNFSPortSettingsModel": "v_power_nfs_port_settings_model",
    "VSphereChangedBlockTrackingSettingsModel": "v_sphere_changed_block_tracking_settings_model",
    "ViBackupObjectModel": "vi_backup_object_model",
    "ViHostImportSpec": "vi_host_import_spec",
    "ViHostModel": "vi_host_model",
    "ViHostSpec": "vi_host_spec",
    "ViProxyModel": "vi_proxy_model",
    "ViProxySpec": "vi_proxy_spec",
    "ViRootsResult": "vi_roots_result",
    "ViVMQuickMigrationSpec": "vi_vm_quick_migration_spec",
    "VmwareFcdInstantRecoveryDiskInfo": "vmware_fcd_instant_recovery_disk_info",
    "VmwareFcdInstantRecoveryDiskSpec": "vmware_fcd_instant_recovery_disk_spec",
    "VmwareFcdInstantRecoveryMount": "vmware_fcd_instant_recovery_mount",
    "VmwareFcdInstantRecoveryMountsResult": "vmware_fcd_instant_recovery_mounts_result",
    "VmwareFcdInstantRecoverySpec": "vmware_fcd_instant_recovery_spec",
    "VmwareFcdQuickMigrationSpec": "vmware_fcd_quick_migration_spec",
    "VmwareFcdWriteCacheSpec": "vmware_fcd_write_cache_spec",
    "VmwareObjectDiskModel": "vmware_object_disk_model",
    "VmwareObjectModel": "vmware_object_model",
    "VmwareObjectSizeModel": "vmware_object_size_model",
    "WasabiCloudStorageAccountImportModel": "wasabi_cloud_storage_account_import_model",
    "WasabiCloudStorageAccountModel": "wasabi_cloud_storage_account_model",
    "WasabiCloudStorageBrowserDestinationSpec": "wasabi_cloud_storage_browser_destination_spec",
    "WasabiCloudStorageBrowserModel": "wasabi_cloud_storage_browser_model",
    "WasabiCloudStorageBrowserSpec": "wasabi_cloud_storage_browser_spec",
    "WasabiCloudStorageBucketBrowserModel": "wasabi_cloud_storage_bucket_browser_model",
    "WasabiCloudStorageBucketModel": "wasabi_cloud_storage_bucket_model",
    "WasabiCloudStorageImportSpec": "wasabi_cloud_storage_import_spec",
    "WasabiCloudStorageModel": "wasabi_cloud_storage_model",
    "WasabiCloudStorageRegionBrowserModel": "wasabi_cloud_storage_region_browser_model",
    "WasabiCloudStorageSpec": "wasabi_cloud_storage_spec",
    "WindowsHostComponentPortModel": "windows_host_component_port_model",
    "WindowsHostImportSpec": "windows_host_import_spec",
    "WindowsHostModel": "windows_host_model",
    "WindowsHostPortsModel": "windows_host_ports_model",
    "WindowsHostSpec": "windows_host_spec",
    "WindowsLocalRepositorySettingsModel": "windows_local_repository_settings_model",
    "WindowsLocalStorageImportSpec": "windows_local_storage_import_spec",
    "WindowsLocalStorageModel": "windows_local_storage_model",
    "WindowsLocalStorageSpec": "windows_local_storage_spec",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
