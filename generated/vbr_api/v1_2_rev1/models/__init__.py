"""The 934 models and enums of revision 1.2-rev1, imported at first use."""

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
    from .agent_flr_restore_target_host_model import (
        AgentFlrRestoreTargetHostModel as AgentFlrRestoreTargetHostModel,
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
    from .amazon_s3_server_account_model import (
        AmazonS3ServerAccountModel as AmazonS3ServerAccountModel,
    )
    from .amazon_s3_server_model import AmazonS3ServerModel as AmazonS3ServerModel
    from .amazon_s3_server_processing_model import (
        AmazonS3ServerProcessingModel as AmazonS3ServerProcessingModel,
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
    from .amazon_vpc_subnet_model import AmazonVPCSubnetModel as AmazonVPCSubnetModel
    from .antivirus_task_session_model import AntivirusTaskSessionModel as AntivirusTaskSessionModel
    from .archive_tier_advanced_settings_model import (
        ArchiveTierAdvancedSettingsModel as ArchiveTierAdvancedSettingsModel,
    )
    from .archive_tier_model import ArchiveTierModel as ArchiveTierModel
    from .authorization_code_model import AuthorizationCodeModel as AuthorizationCodeModel
    from .authorization_event_model import AuthorizationEventModel as AuthorizationEventModel
    from .authorization_events_result import AuthorizationEventsResult as AuthorizationEventsResult
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
    from .azure_blob_server_model import AzureBlobServerModel as AzureBlobServerModel
    from .azure_blob_server_processing_model import (
        AzureBlobServerProcessingModel as AzureBlobServerProcessingModel,
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
    from .backup_content_disk_publication_info import (
        BackupContentDiskPublicationInfo as BackupContentDiskPublicationInfo,
    )
    from .backup_content_mount_model import BackupContentMountModel as BackupContentMountModel
    from .backup_content_mounts_result import BackupContentMountsResult as BackupContentMountsResult
    from .backup_content_publication_info import (
        BackupContentPublicationInfo as BackupContentPublicationInfo,
    )
    from .backup_file_model import BackupFileModel as BackupFileModel
    from .backup_files_result import BackupFilesResult as BackupFilesResult
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
    from .backup_object_pair import BackupObjectPair as BackupObjectPair
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
    from .backup_task_session_model import BackupTaskSessionModel as BackupTaskSessionModel
    from .backup_window_day_hours_model import (
        BackupWindowDayHoursModel as BackupWindowDayHoursModel,
    )
    from .backup_window_setting_model import BackupWindowSettingModel as BackupWindowSettingModel
    from .backup_windows_script_model import BackupWindowsScriptModel as BackupWindowsScriptModel
    from .backups_result import BackupsResult as BackupsResult
    from .best_practices_compliance_model import (
        BestPracticesComplianceModel as BestPracticesComplianceModel,
    )
    from .best_practices_compliance_result import (
        BestPracticesComplianceResult as BestPracticesComplianceResult,
    )
    from .best_practices_suppress_request import (
        BestPracticesSuppressRequest as BestPracticesSuppressRequest,
    )
    from .capacity_extent_model import CapacityExtentModel as CapacityExtentModel
    from .capacity_license_object_model import (
        CapacityLicenseObjectModel as CapacityLicenseObjectModel,
    )
    from .capacity_license_summary_model import (
        CapacityLicenseSummaryModel as CapacityLicenseSummaryModel,
    )
    from .capacity_license_workload_model import (
        CapacityLicenseWorkloadModel as CapacityLicenseWorkloadModel,
    )
    from .capacity_license_workload_result import (
        CapacityLicenseWorkloadResult as CapacityLicenseWorkloadResult,
    )
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
    from .cloud_director_backup_job_model import (
        CloudDirectorBackupJobModel as CloudDirectorBackupJobModel,
    )
    from .cloud_director_backup_job_spec import (
        CloudDirectorBackupJobSpec as CloudDirectorBackupJobSpec,
    )
    from .cloud_director_backup_object_model import (
        CloudDirectorBackupObjectModel as CloudDirectorBackupObjectModel,
    )
    from .cloud_director_host_discovery_model import (
        CloudDirectorHostDiscoveryModel as CloudDirectorHostDiscoveryModel,
    )
    from .cloud_director_host_discovery_result import (
        CloudDirectorHostDiscoveryResult as CloudDirectorHostDiscoveryResult,
    )
    from .cloud_director_host_discovery_spec import (
        CloudDirectorHostDiscoverySpec as CloudDirectorHostDiscoverySpec,
    )
    from .cloud_director_host_import_spec import (
        CloudDirectorHostImportSpec as CloudDirectorHostImportSpec,
    )
    from .cloud_director_host_model import CloudDirectorHostModel as CloudDirectorHostModel
    from .cloud_director_host_spec import CloudDirectorHostSpec as CloudDirectorHostSpec
    from .cloud_director_object_model import CloudDirectorObjectModel as CloudDirectorObjectModel
    from .cloud_director_restore_target_datastore_spec import (
        CloudDirectorRestoreTargetDatastoreSpec as CloudDirectorRestoreTargetDatastoreSpec,
    )
    from .cloud_director_vi_host_import_spec import (
        CloudDirectorViHostImportSpec as CloudDirectorViHostImportSpec,
    )
    from .cloud_director_vi_host_model import CloudDirectorViHostModel as CloudDirectorViHostModel
    from .cloud_director_vi_host_spec import CloudDirectorViHostSpec as CloudDirectorViHostSpec
    from .cloud_helper_appliance_model import CloudHelperApplianceModel as CloudHelperApplianceModel
    from .cloud_helper_appliance_result import (
        CloudHelperApplianceResult as CloudHelperApplianceResult,
    )
    from .cloud_helper_appliance_spec import CloudHelperApplianceSpec as CloudHelperApplianceSpec
    from .cloud_native_application_model import (
        CloudNativeApplicationModel as CloudNativeApplicationModel,
    )
    from .common_key_management_server_model import (
        CommonKeyManagementServerModel as CommonKeyManagementServerModel,
    )
    from .common_key_management_server_spec import (
        CommonKeyManagementServerSpec as CommonKeyManagementServerSpec,
    )
    from .common_task_model import CommonTaskModel as CommonTaskModel
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
    from .e_antivirus_scan_result import EAntivirusScanResult as EAntivirusScanResult
    from .e_antivirus_scan_state import EAntivirusScanState as EAntivirusScanState
    from .e_antivirus_scan_type import EAntivirusScanType as EAntivirusScanType
    from .e_application_settings_vss import EApplicationSettingsVSS as EApplicationSettingsVSS
    from .e_authorization_event_state import EAuthorizationEventState as EAuthorizationEventState
    from .e_authorization_events_filters_order_column import (
        EAuthorizationEventsFiltersOrderColumn as EAuthorizationEventsFiltersOrderColumn,
    )
    from .e_azure_compute_credentials_creation_mode import (
        EAzureComputeCredentialsCreationMode as EAzureComputeCredentialsCreationMode,
    )
    from .e_azure_compute_credentials_deployment_type import (
        EAzureComputeCredentialsDeploymentType as EAzureComputeCredentialsDeploymentType,
    )
    from .e_azure_region_type import EAzureRegionType as EAzureRegionType
    from .e_backup_content_disk_publish_mode import (
        EBackupContentDiskPublishMode as EBackupContentDiskPublishMode,
    )
    from .e_backup_content_mount_state import EBackupContentMountState as EBackupContentMountState
    from .e_backup_content_mounts_filters_order_column import (
        EBackupContentMountsFiltersOrderColumn as EBackupContentMountsFiltersOrderColumn,
    )
    from .e_backup_exclusion_policy import EBackupExclusionPolicy as EBackupExclusionPolicy
    from .e_backup_file_gfs_period import EBackupFileGFSPeriod as EBackupFileGFSPeriod
    from .e_backup_files_filters_order_column import (
        EBackupFilesFiltersOrderColumn as EBackupFilesFiltersOrderColumn,
    )
    from .e_backup_io_control_level import EBackupIOControlLevel as EBackupIOControlLevel
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
    from .e_best_practice_status import EBestPracticeStatus as EBestPracticeStatus
    from .e_capacity_license_object_type import (
        ECapacityLicenseObjectType as ECapacityLicenseObjectType,
    )
    from .e_certificate_file_format_type import (
        ECertificateFileFormatType as ECertificateFileFormatType,
    )
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType as ECloudBrowserFolderType
    from .e_cloud_credentials_filters_order_column import (
        ECloudCredentialsFiltersOrderColumn as ECloudCredentialsFiltersOrderColumn,
    )
    from .e_cloud_credentials_type import ECloudCredentialsType as ECloudCredentialsType
    from .e_cloud_director_inventory_type import (
        ECloudDirectorInventoryType as ECloudDirectorInventoryType,
    )
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
    from .e_encryption_type import EEncryptionType as EEncryptionType
    from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType as EEntireVMRestoreModeType
    from .e_entra_id_audit_log_retention_policy_type import (
        EEntraIDAuditLogRetentionPolicyType as EEntraIDAuditLogRetentionPolicyType,
    )
    from .e_entra_id_tenant_admin_unit_sorting_property import (
        EEntraIdTenantAdminUnitSortingProperty as EEntraIdTenantAdminUnitSortingProperty,
    )
    from .e_entra_id_tenant_admin_unit_visibility_type import (
        EEntraIdTenantAdminUnitVisibilityType as EEntraIdTenantAdminUnitVisibilityType,
    )
    from .e_entra_id_tenant_application_sorting_property import (
        EEntraIdTenantApplicationSortingProperty as EEntraIdTenantApplicationSortingProperty,
    )
    from .e_entra_id_tenant_application_type import (
        EEntraIdTenantApplicationType as EEntraIdTenantApplicationType,
    )
    from .e_entra_id_tenant_conditional_access_policy_sorting_property import (
        EEntraIdTenantConditionalAccessPolicySortingProperty as EEntraIdTenantConditionalAccessPolicySortingProperty,
    )
    from .e_entra_id_tenant_conditional_access_policy_state import (
        EEntraIdTenantConditionalAccessPolicyState as EEntraIdTenantConditionalAccessPolicyState,
    )
    from .e_entra_id_tenant_creation_mode import (
        EEntraIDTenantCreationMode as EEntraIDTenantCreationMode,
    )
    from .e_entra_id_tenant_group_membership_type import (
        EEntraIdTenantGroupMembershipType as EEntraIdTenantGroupMembershipType,
    )
    from .e_entra_id_tenant_group_sorting_property import (
        EEntraIdTenantGroupSortingProperty as EEntraIdTenantGroupSortingProperty,
    )
    from .e_entra_id_tenant_group_type import EEntraIdTenantGroupType as EEntraIdTenantGroupType
    from .e_entra_id_tenant_item_comparison_session_model_status import (
        EEntraIdTenantItemComparisonSessionModelStatus as EEntraIdTenantItemComparisonSessionModelStatus,
    )
    from .e_entra_id_tenant_item_recursive_comparison_session_model_status import (
        EEntraIdTenantItemRecursiveComparisonSessionModelStatus as EEntraIdTenantItemRecursiveComparisonSessionModelStatus,
    )
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType as EEntraIdTenantItemType
    from .e_entra_id_tenant_restore_device_code_status import (
        EEntraIdTenantRestoreDeviceCodeStatus as EEntraIdTenantRestoreDeviceCodeStatus,
    )
    from .e_entra_id_tenant_restore_point_sorting_property import (
        EEntraIdTenantRestorePointSortingProperty as EEntraIdTenantRestorePointSortingProperty,
    )
    from .e_entra_id_tenant_restore_session_log_status import (
        EEntraIdTenantRestoreSessionLogStatus as EEntraIdTenantRestoreSessionLogStatus,
    )
    from .e_entra_id_tenant_restore_session_log_style import (
        EEntraIdTenantRestoreSessionLogStyle as EEntraIdTenantRestoreSessionLogStyle,
    )
    from .e_entra_id_tenant_restore_session_state import (
        EEntraIdTenantRestoreSessionState as EEntraIdTenantRestoreSessionState,
    )
    from .e_entra_id_tenant_role_sorting_property import (
        EEntraIdTenantRoleSortingProperty as EEntraIdTenantRoleSortingProperty,
    )
    from .e_entra_id_tenant_user_sorting_property import (
        EEntraIdTenantUserSortingProperty as EEntraIdTenantUserSortingProperty,
    )
    from .e_entra_id_tenants_filters_order_column import (
        EEntraIDTenantsFiltersOrderColumn as EEntraIDTenantsFiltersOrderColumn,
    )
    from .e_error_code import EErrorCode as EErrorCode
    from .e_failback_mode_type import EFailbackModeType as EFailbackModeType
    from .e_file_backup_copy_job_schedule_type import (
        EFileBackupCopyJobScheduleType as EFileBackupCopyJobScheduleType,
    )
    from .e_file_backup_flr_copy_to_restore_mode import (
        EFileBackupFLRCopyToRestoreMode as EFileBackupFLRCopyToRestoreMode,
    )
    from .e_file_backup_retention_policy_type import (
        EFileBackupRetentionPolicyType as EFileBackupRetentionPolicyType,
    )
    from .e_filter_expression_type import EFilterExpressionType as EFilterExpressionType
    from .e_flr_browse_mount_filters_order_column import (
        EFlrBrowseMountFiltersOrderColumn as EFlrBrowseMountFiltersOrderColumn,
    )
    from .e_flr_browse_order_type import EFlrBrowseOrderType as EFlrBrowseOrderType
    from .e_flr_item_state_type import EFlrItemStateType as EFlrItemStateType
    from .e_flr_item_type import EFlrItemType as EFlrItemType
    from .e_flr_platform_type import EFlrPlatformType as EFlrPlatformType
    from .e_flr_restore_type import EFlrRestoreType as EFlrRestoreType
    from .e_flr_search_for_result_order_type import (
        EFlrSearchForResultOrderType as EFlrSearchForResultOrderType,
    )
    from .e_flr_type import EFlrType as EFlrType
    from .e_google_cloud_service_credentials_creation_mode import (
        EGoogleCloudServiceCredentialsCreationMode as EGoogleCloudServiceCredentialsCreationMode,
    )
    from .e_group_expression_operation_type import (
        EGroupExpressionOperationType as EGroupExpressionOperationType,
    )
    from .e_guest_fs_indexing_mode import EGuestFSIndexingMode as EGuestFSIndexingMode
    from .e_hierarchy_type import EHierarchyType as EHierarchyType
    from .e_installed_license_cloud_connect_mode import (
        EInstalledLicenseCloudConnectMode as EInstalledLicenseCloudConnectMode,
    )
    from .e_installed_license_edition import EInstalledLicenseEdition as EInstalledLicenseEdition
    from .e_installed_license_status import EInstalledLicenseStatus as EInstalledLicenseStatus
    from .e_installed_license_type import EInstalledLicenseType as EInstalledLicenseType
    from .e_instance_license_workload_role import (
        EInstanceLicenseWorkloadRole as EInstanceLicenseWorkloadRole,
    )
    from .e_instance_workloads_filters_order_column import (
        EInstanceWorkloadsFiltersOrderColumn as EInstanceWorkloadsFiltersOrderColumn,
    )
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
    from .e_job_data_transfer_model import EJobDataTransferModel as EJobDataTransferModel
    from .e_job_filters_order_column import EJobFiltersOrderColumn as EJobFiltersOrderColumn
    from .e_job_states_filters_order_column import (
        EJobStatesFiltersOrderColumn as EJobStatesFiltersOrderColumn,
    )
    from .e_job_status import EJobStatus as EJobStatus
    from .e_job_type import EJobType as EJobType
    from .e_job_workload import EJobWorkload as EJobWorkload
    from .e_key_management_server_type import EKeyManagementServerType as EKeyManagementServerType
    from .e_license_package_type import ELicensePackageType as ELicensePackageType
    from .e_license_report_format import ELicenseReportFormat as ELicenseReportFormat
    from .e_license_section_type import ELicenseSectionType as ELicenseSectionType
    from .e_login_grant_type import ELoginGrantType as ELoginGrantType
    from .e_malware_backup_scan_mode import EMalwareBackupScanMode as EMalwareBackupScanMode
    from .e_managed_server_type import EManagedServerType as EManagedServerType
    from .e_managed_servers_filters_order_column import (
        EManagedServersFiltersOrderColumn as EManagedServersFiltersOrderColumn,
    )
    from .e_managed_servers_status import EManagedServersStatus as EManagedServersStatus
    from .e_month import EMonth as EMonth
    from .e_network_rule_type import ENetworkRuleType as ENetworkRuleType
    from .e_object_restore_point_operation import (
        EObjectRestorePointOperation as EObjectRestorePointOperation,
    )
    from .e_object_restore_points_filters_order_column import (
        EObjectRestorePointsFiltersOrderColumn as EObjectRestorePointsFiltersOrderColumn,
    )
    from .e_periodically_kinds import EPeriodicallyKinds as EPeriodicallyKinds
    from .e_placement_policy_type import EPlacementPolicyType as EPlacementPolicyType
    from .e_platform_type import EPlatformType as EPlatformType
    from .e_predicate_expression_operation_type import (
        EPredicateExpressionOperationType as EPredicateExpressionOperationType,
    )
    from .e_protected_computer_filters_order_column import (
        EProtectedComputerFiltersOrderColumn as EProtectedComputerFiltersOrderColumn,
    )
    from .e_protected_computer_type import EProtectedComputerType as EProtectedComputerType
    from .e_proxies_filters_order_column import (
        EProxiesFiltersOrderColumn as EProxiesFiltersOrderColumn,
    )
    from .e_proxy_type import EProxyType as EProxyType
    from .e_publish_backup_content_mode_type import (
        EPublishBackupContentModeType as EPublishBackupContentModeType,
    )
    from .e_replica_failback_type import EReplicaFailbackType as EReplicaFailbackType
    from .e_replica_restore_points_filters_order_column import (
        EReplicaRestorePointsFiltersOrderColumn as EReplicaRestorePointsFiltersOrderColumn,
    )
    from .e_replica_state import EReplicaState as EReplicaState
    from .e_replica_type import EReplicaType as EReplicaType
    from .e_replicas_filters_order_column import (
        EReplicasFiltersOrderColumn as EReplicasFiltersOrderColumn,
    )
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
    from .e_restore_point_type import ERestorePointType as ERestorePointType
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
    from .e_session_bottleneck_type import ESessionBottleneckType as ESessionBottleneckType
    from .e_session_result import ESessionResult as ESessionResult
    from .e_session_state import ESessionState as ESessionState
    from .e_session_type import ESessionType as ESessionType
    from .e_sessions_filters_order_column import (
        ESessionsFiltersOrderColumn as ESessionsFiltersOrderColumn,
    )
    from .e_socket_license_object_type import ESocketLicenseObjectType as ESocketLicenseObjectType
    from .e_socket_workloads_filters_order_column import (
        ESocketWorkloadsFiltersOrderColumn as ESocketWorkloadsFiltersOrderColumn,
    )
    from .e_sort_expression_direction_type import (
        ESortExpressionDirectionType as ESortExpressionDirectionType,
    )
    from .e_speed_unit import ESpeedUnit as ESpeedUnit
    from .e_storage_optimization import EStorageOptimization as EStorageOptimization
    from .e_suspicious_activity_events_filters_order_column import (
        ESuspiciousActivityEventsFiltersOrderColumn as ESuspiciousActivityEventsFiltersOrderColumn,
    )
    from .e_suspicious_activity_severity import (
        ESuspiciousActivitySeverity as ESuspiciousActivitySeverity,
    )
    from .e_suspicious_activity_source_type import (
        ESuspiciousActivitySourceType as ESuspiciousActivitySourceType,
    )
    from .e_suspicious_activity_state import ESuspiciousActivityState as ESuspiciousActivityState
    from .e_suspicious_activity_type import ESuspiciousActivityType as ESuspiciousActivityType
    from .e_syslog_event_severity import ESyslogEventSeverity as ESyslogEventSeverity
    from .e_syslog_server_protocol import ESyslogServerProtocol as ESyslogServerProtocol
    from .e_task_filters_order_column import ETaskFiltersOrderColumn as ETaskFiltersOrderColumn
    from .e_task_log_record_status import ETaskLogRecordStatus as ETaskLogRecordStatus
    from .e_task_result import ETaskResult as ETaskResult
    from .e_task_session_algorithm import ETaskSessionAlgorithm as ETaskSessionAlgorithm
    from .e_task_session_type import ETaskSessionType as ETaskSessionType
    from .e_task_sessions_filters_order_column import (
        ETaskSessionsFiltersOrderColumn as ETaskSessionsFiltersOrderColumn,
    )
    from .e_task_state import ETaskState as ETaskState
    from .e_task_type import ETaskType as ETaskType
    from .e_transaction_logs_settings import ETransactionLogsSettings as ETransactionLogsSettings
    from .e_unstructured_data_flr_browse_mount_filters_order_column import (
        EUnstructuredDataFlrBrowseMountFiltersOrderColumn as EUnstructuredDataFlrBrowseMountFiltersOrderColumn,
    )
    from .e_unstructured_data_server_type import (
        EUnstructuredDataServerType as EUnstructuredDataServerType,
    )
    from .e_unstructured_data_servers_filters_order_column import (
        EUnstructuredDataServersFiltersOrderColumn as EUnstructuredDataServersFiltersOrderColumn,
    )
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
    from .ekms_certificate_type import EKMSCertificateType as EKMSCertificateType
    from .ekms_filters_order_column import EKMSFiltersOrderColumn as EKMSFiltersOrderColumn
    from .email_custom_notification_type import (
        EmailCustomNotificationType as EmailCustomNotificationType,
    )
    from .email_notification_settings_model import (
        EmailNotificationSettingsModel as EmailNotificationSettingsModel,
    )
    from .encryption_password_change_spec import (
        EncryptionPasswordChangeSpec as EncryptionPasswordChangeSpec,
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
    from .enfs_share_server_processing_mode import (
        ENFSShareServerProcessingMode as ENFSShareServerProcessingMode,
    )
    from .entire_cloud_director_vm_customized_restore_spec import (
        EntireCloudDirectorVMCustomizedRestoreSpec as EntireCloudDirectorVMCustomizedRestoreSpec,
    )
    from .entire_cloud_director_vm_original_location_restore_spec import (
        EntireCloudDirectorVMOriginalLocationRestoreSpec as EntireCloudDirectorVMOriginalLocationRestoreSpec,
    )
    from .entire_cloud_director_vm_restore_location_model import (
        EntireCloudDirectorVMRestoreLocationModel as EntireCloudDirectorVMRestoreLocationModel,
    )
    from .entire_cloud_director_vm_restore_spec import (
        EntireCloudDirectorVMRestoreSpec as EntireCloudDirectorVMRestoreSpec,
    )
    from .entire_vi_vm_customized_restore_spec import (
        EntireViVMCustomizedRestoreSpec as EntireViVMCustomizedRestoreSpec,
    )
    from .entire_vi_vm_original_location_restore_spec import (
        EntireViVMOriginalLocationRestoreSpec as EntireViVMOriginalLocationRestoreSpec,
    )
    from .entire_vi_vm_restore_spec import EntireViVMRestoreSpec as EntireViVMRestoreSpec
    from .entra_id_audit_log_backup_job_advanced_settings_model import (
        EntraIDAuditLogBackupJobAdvancedSettingsModel as EntraIDAuditLogBackupJobAdvancedSettingsModel,
    )
    from .entra_id_audit_log_backup_job_model import (
        EntraIDAuditLogBackupJobModel as EntraIDAuditLogBackupJobModel,
    )
    from .entra_id_audit_log_backup_job_spec import (
        EntraIDAuditLogBackupJobSpec as EntraIDAuditLogBackupJobSpec,
    )
    from .entra_id_audit_log_backup_job_storage_model import (
        EntraIDAuditLogBackupJobStorageModel as EntraIDAuditLogBackupJobStorageModel,
    )
    from .entra_id_audit_log_backup_job_tenant_model import (
        EntraIDAuditLogBackupJobTenantModel as EntraIDAuditLogBackupJobTenantModel,
    )
    from .entra_id_audit_log_notification_settings_model import (
        EntraIDAuditLogNotificationSettingsModel as EntraIDAuditLogNotificationSettingsModel,
    )
    from .entra_id_audit_log_retention_policy_settings_model import (
        EntraIDAuditLogRetentionPolicySettingsModel as EntraIDAuditLogRetentionPolicySettingsModel,
    )
    from .entra_id_backup_object_model import EntraIDBackupObjectModel as EntraIDBackupObjectModel
    from .entra_id_backup_storage_settings_model import (
        EntraIDBackupStorageSettingsModel as EntraIDBackupStorageSettingsModel,
    )
    from .entra_id_item_include_restore_spec import (
        EntraIDItemIncludeRestoreSpec as EntraIDItemIncludeRestoreSpec,
    )
    from .entra_id_tenant_admin_unit_browse_model import (
        EntraIdTenantAdminUnitBrowseModel as EntraIdTenantAdminUnitBrowseModel,
    )
    from .entra_id_tenant_admin_unit_browse_spec import (
        EntraIdTenantAdminUnitBrowseSpec as EntraIdTenantAdminUnitBrowseSpec,
    )
    from .entra_id_tenant_admin_unit_filter_browse_spec import (
        EntraIdTenantAdminUnitFilterBrowseSpec as EntraIdTenantAdminUnitFilterBrowseSpec,
    )
    from .entra_id_tenant_admin_unit_sorting_browse_spec import (
        EntraIdTenantAdminUnitSortingBrowseSpec as EntraIdTenantAdminUnitSortingBrowseSpec,
    )
    from .entra_id_tenant_application_browse_model import (
        EntraIdTenantApplicationBrowseModel as EntraIdTenantApplicationBrowseModel,
    )
    from .entra_id_tenant_application_browse_spec import (
        EntraIdTenantApplicationBrowseSpec as EntraIdTenantApplicationBrowseSpec,
    )
    from .entra_id_tenant_application_filter_browse_spec import (
        EntraIdTenantApplicationFilterBrowseSpec as EntraIdTenantApplicationFilterBrowseSpec,
    )
    from .entra_id_tenant_application_sorting_browse_spec import (
        EntraIdTenantApplicationSortingBrowseSpec as EntraIdTenantApplicationSortingBrowseSpec,
    )
    from .entra_id_tenant_authentication_model import (
        EntraIDTenantAuthenticationModel as EntraIDTenantAuthenticationModel,
    )
    from .entra_id_tenant_authentication_spec import (
        EntraIDTenantAuthenticationSpec as EntraIDTenantAuthenticationSpec,
    )
    from .entra_id_tenant_backup_job_advanced_settings_model import (
        EntraIDTenantBackupJobAdvancedSettingsModel as EntraIDTenantBackupJobAdvancedSettingsModel,
    )
    from .entra_id_tenant_backup_job_model import (
        EntraIDTenantBackupJobModel as EntraIDTenantBackupJobModel,
    )
    from .entra_id_tenant_backup_job_spec import (
        EntraIDTenantBackupJobSpec as EntraIDTenantBackupJobSpec,
    )
    from .entra_id_tenant_backup_job_storage_model import (
        EntraIDTenantBackupJobStorageModel as EntraIDTenantBackupJobStorageModel,
    )
    from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel as EntraIdTenantBrowseModel
    from .entra_id_tenant_browse_mount_model import (
        EntraIdTenantBrowseMountModel as EntraIdTenantBrowseMountModel,
    )
    from .entra_id_tenant_browse_mount_result import (
        EntraIdTenantBrowseMountResult as EntraIdTenantBrowseMountResult,
    )
    from .entra_id_tenant_browse_result import (
        EntraIdTenantBrowseResult as EntraIdTenantBrowseResult,
    )
    from .entra_id_tenant_browse_source_properties import (
        EntraIdTenantBrowseSourceProperties as EntraIdTenantBrowseSourceProperties,
    )
    from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec as EntraIdTenantBrowseSpec
    from .entra_id_tenant_check_production_items_model import (
        EntraIdTenantCheckProductionItemsModel as EntraIdTenantCheckProductionItemsModel,
    )
    from .entra_id_tenant_check_production_items_spec import (
        EntraIdTenantCheckProductionItemsSpec as EntraIdTenantCheckProductionItemsSpec,
    )
    from .entra_id_tenant_conditional_access_policy_browse_model import (
        EntraIdTenantConditionalAccessPolicyBrowseModel as EntraIdTenantConditionalAccessPolicyBrowseModel,
    )
    from .entra_id_tenant_conditional_access_policy_browse_spec import (
        EntraIdTenantConditionalAccessPolicyBrowseSpec as EntraIdTenantConditionalAccessPolicyBrowseSpec,
    )
    from .entra_id_tenant_conditional_access_policy_filter_browse_spec import (
        EntraIdTenantConditionalAccessPolicyFilterBrowseSpec as EntraIdTenantConditionalAccessPolicyFilterBrowseSpec,
    )
    from .entra_id_tenant_conditional_access_policy_sorting_browse_spec import (
        EntraIdTenantConditionalAccessPolicySortingBrowseSpec as EntraIdTenantConditionalAccessPolicySortingBrowseSpec,
    )
    from .entra_id_tenant_existing_account_spec import (
        EntraIDTenantExistingAccountSpec as EntraIDTenantExistingAccountSpec,
    )
    from .entra_id_tenant_generate_password_spec import (
        EntraIdTenantGeneratePasswordSpec as EntraIdTenantGeneratePasswordSpec,
    )
    from .entra_id_tenant_generated_passwords_model import (
        EntraIdTenantGeneratedPasswordsModel as EntraIdTenantGeneratedPasswordsModel,
    )
    from .entra_id_tenant_group_browse_model import (
        EntraIdTenantGroupBrowseModel as EntraIdTenantGroupBrowseModel,
    )
    from .entra_id_tenant_group_browse_spec import (
        EntraIdTenantGroupBrowseSpec as EntraIdTenantGroupBrowseSpec,
    )
    from .entra_id_tenant_group_filter_browse_spec import (
        EntraIdTenantGroupFilterBrowseSpec as EntraIdTenantGroupFilterBrowseSpec,
    )
    from .entra_id_tenant_group_sorting_browse_spec import (
        EntraIdTenantGroupSortingBrowseSpec as EntraIdTenantGroupSortingBrowseSpec,
    )
    from .entra_id_tenant_item_comparison_model import (
        EntraIdTenantItemComparisonModel as EntraIdTenantItemComparisonModel,
    )
    from .entra_id_tenant_item_comparison_property_model import (
        EntraIdTenantItemComparisonPropertyModel as EntraIdTenantItemComparisonPropertyModel,
    )
    from .entra_id_tenant_item_comparison_reference_model import (
        EntraIdTenantItemComparisonReferenceModel as EntraIdTenantItemComparisonReferenceModel,
    )
    from .entra_id_tenant_item_comparison_reference_value_model import (
        EntraIdTenantItemComparisonReferenceValueModel as EntraIdTenantItemComparisonReferenceValueModel,
    )
    from .entra_id_tenant_item_comparison_session_model import (
        EntraIdTenantItemComparisonSessionModel as EntraIdTenantItemComparisonSessionModel,
    )
    from .entra_id_tenant_item_comparison_spec import (
        EntraIdTenantItemComparisonSpec as EntraIdTenantItemComparisonSpec,
    )
    from .entra_id_tenant_item_included_property_model import (
        EntraIdTenantItemIncludedPropertyModel as EntraIdTenantItemIncludedPropertyModel,
    )
    from .entra_id_tenant_item_recursive_comparison_model import (
        EntraIdTenantItemRecursiveComparisonModel as EntraIdTenantItemRecursiveComparisonModel,
    )
    from .entra_id_tenant_item_recursive_comparison_node import (
        EntraIdTenantItemRecursiveComparisonNode as EntraIdTenantItemRecursiveComparisonNode,
    )
    from .entra_id_tenant_item_recursive_comparison_session_model import (
        EntraIdTenantItemRecursiveComparisonSessionModel as EntraIdTenantItemRecursiveComparisonSessionModel,
    )
    from .entra_id_tenant_item_recursive_comparison_spec import (
        EntraIdTenantItemRecursiveComparisonSpec as EntraIdTenantItemRecursiveComparisonSpec,
    )
    from .entra_id_tenant_item_restore_spec import (
        EntraIdTenantItemRestoreSpec as EntraIdTenantItemRestoreSpec,
    )
    from .entra_id_tenant_item_start_comparison_model import (
        EntraIdTenantItemStartComparisonModel as EntraIdTenantItemStartComparisonModel,
    )
    from .entra_id_tenant_item_start_recursive_comparison_model import (
        EntraIdTenantItemStartRecursiveComparisonModel as EntraIdTenantItemStartRecursiveComparisonModel,
    )
    from .entra_id_tenant_item_type_spec import (
        EntraIdTenantItemTypeSpec as EntraIdTenantItemTypeSpec,
    )
    from .entra_id_tenant_missing_item_model import (
        EntraIdTenantMissingItemModel as EntraIdTenantMissingItemModel,
    )
    from .entra_id_tenant_model import EntraIDTenantModel as EntraIDTenantModel
    from .entra_id_tenant_new_account_spec import (
        EntraIDTenantNewAccountSpec as EntraIDTenantNewAccountSpec,
    )
    from .entra_id_tenant_notification_settings_model import (
        EntraIDTenantNotificationSettingsModel as EntraIDTenantNotificationSettingsModel,
    )
    from .entra_id_tenant_production_item_model import (
        EntraIdTenantProductionItemModel as EntraIdTenantProductionItemModel,
    )
    from .entra_id_tenant_production_item_spec import (
        EntraIdTenantProductionItemSpec as EntraIdTenantProductionItemSpec,
    )
    from .entra_id_tenant_restore_device_code_model import (
        EntraIdTenantRestoreDeviceCodeModel as EntraIdTenantRestoreDeviceCodeModel,
    )
    from .entra_id_tenant_restore_device_code_spec import (
        EntraIdTenantRestoreDeviceCodeSpec as EntraIdTenantRestoreDeviceCodeSpec,
    )
    from .entra_id_tenant_restore_device_code_state_model import (
        EntraIdTenantRestoreDeviceCodeStateModel as EntraIdTenantRestoreDeviceCodeStateModel,
    )
    from .entra_id_tenant_restore_device_code_state_spec import (
        EntraIdTenantRestoreDeviceCodeStateSpec as EntraIdTenantRestoreDeviceCodeStateSpec,
    )
    from .entra_id_tenant_restore_item_attributes_spec import (
        EntraIdTenantRestoreItemAttributesSpec as EntraIdTenantRestoreItemAttributesSpec,
    )
    from .entra_id_tenant_restore_point_model import (
        EntraIdTenantRestorePointModel as EntraIdTenantRestorePointModel,
    )
    from .entra_id_tenant_restore_point_sorting_spec import (
        EntraIdTenantRestorePointSortingSpec as EntraIdTenantRestorePointSortingSpec,
    )
    from .entra_id_tenant_restore_point_spec import (
        EntraIdTenantRestorePointSpec as EntraIdTenantRestorePointSpec,
    )
    from .entra_id_tenant_restore_points_result import (
        EntraIdTenantRestorePointsResult as EntraIdTenantRestorePointsResult,
    )
    from .entra_id_tenant_restore_session_log_model import (
        EntraIdTenantRestoreSessionLogModel as EntraIdTenantRestoreSessionLogModel,
    )
    from .entra_id_tenant_restore_session_logs_result import (
        EntraIdTenantRestoreSessionLogsResult as EntraIdTenantRestoreSessionLogsResult,
    )
    from .entra_id_tenant_restore_session_model import (
        EntraIdTenantRestoreSessionModel as EntraIdTenantRestoreSessionModel,
    )
    from .entra_id_tenant_restore_sessions_result import (
        EntraIdTenantRestoreSessionsResult as EntraIdTenantRestoreSessionsResult,
    )
    from .entra_id_tenant_restore_user_password_spec import (
        EntraIdTenantRestoreUserPasswordSpec as EntraIdTenantRestoreUserPasswordSpec,
    )
    from .entra_id_tenant_role_browse_model import (
        EntraIdTenantRoleBrowseModel as EntraIdTenantRoleBrowseModel,
    )
    from .entra_id_tenant_role_browse_spec import (
        EntraIdTenantRoleBrowseSpec as EntraIdTenantRoleBrowseSpec,
    )
    from .entra_id_tenant_role_filter_browse_spec import (
        EntraIdTenantRoleFilterBrowseSpec as EntraIdTenantRoleFilterBrowseSpec,
    )
    from .entra_id_tenant_role_sorting_browse_spec import (
        EntraIdTenantRoleSortingBrowseSpec as EntraIdTenantRoleSortingBrowseSpec,
    )
    from .entra_id_tenant_spec import EntraIDTenantSpec as EntraIDTenantSpec
    from .entra_id_tenant_start_restore_spec import (
        EntraIdTenantStartRestoreSpec as EntraIdTenantStartRestoreSpec,
    )
    from .entra_id_tenant_user_browse_model import (
        EntraIdTenantUserBrowseModel as EntraIdTenantUserBrowseModel,
    )
    from .entra_id_tenant_user_browse_spec import (
        EntraIdTenantUserBrowseSpec as EntraIdTenantUserBrowseSpec,
    )
    from .entra_id_tenant_user_filter_browse_spec import (
        EntraIdTenantUserFilterBrowseSpec as EntraIdTenantUserFilterBrowseSpec,
    )
    from .entra_id_tenant_user_sorting_browse_spec import (
        EntraIdTenantUserSortingBrowseSpec as EntraIdTenantUserSortingBrowseSpec,
    )
    from .entra_id_tenant_validate_model import (
        EntraIdTenantValidateModel as EntraIdTenantValidateModel,
    )
    from .entra_id_tenant_validate_spec import (
        EntraIdTenantValidateSpec as EntraIdTenantValidateSpec,
    )
    from .entra_id_tenants_result import EntraIDTenantsResult as EntraIDTenantsResult
    from .error import Error as Error
    from .esmb_share_server_processing_mode import (
        ESMBShareServerProcessingMode as ESMBShareServerProcessingMode,
    )
    from .esql_logs_processing import ESQLLogsProcessing as ESQLLogsProcessing
    from .ev_centers_inventory_filters_order_column import (
        EvCentersInventoryFiltersOrderColumn as EvCentersInventoryFiltersOrderColumn,
    )
    from .evm_data_source_repository_type import (
        EVMDataSourceRepositoryType as EVMDataSourceRepositoryType,
    )
    from .ewan_accelerator_cache_size_unit import (
        EWANAcceleratorCacheSizeUnit as EWANAcceleratorCacheSizeUnit,
    )
    from .ewan_accelerators_filters_order_column import (
        EWANAcceleratorsFiltersOrderColumn as EWANAcceleratorsFiltersOrderColumn,
    )
    from .file_backup_copy_job_model import FileBackupCopyJobModel as FileBackupCopyJobModel
    from .file_backup_copy_job_schedule_model import (
        FileBackupCopyJobScheduleModel as FileBackupCopyJobScheduleModel,
    )
    from .file_backup_copy_job_spec import FileBackupCopyJobSpec as FileBackupCopyJobSpec
    from .file_backup_flr_copy_to_spec import FileBackupFLRCopyToSpec as FileBackupFLRCopyToSpec
    from .file_backup_retention_policy_settings_model import (
        FileBackupRetentionPolicySettingsModel as FileBackupRetentionPolicySettingsModel,
    )
    from .file_server_model import FileServerModel as FileServerModel
    from .file_server_processing_model import FileServerProcessingModel as FileServerProcessingModel
    from .filter_expression_model import FilterExpressionModel as FilterExpressionModel
    from .flr_auto_unmount_model import FlrAutoUnmountModel as FlrAutoUnmountModel
    from .flr_browse_filtration_model import FlrBrowseFiltrationModel as FlrBrowseFiltrationModel
    from .flr_browse_folder_model import FlrBrowseFolderModel as FlrBrowseFolderModel
    from .flr_browse_folder_spec import FlrBrowseFolderSpec as FlrBrowseFolderSpec
    from .flr_browse_mount_model import FlrBrowseMountModel as FlrBrowseMountModel
    from .flr_browse_mount_result import FlrBrowseMountResult as FlrBrowseMountResult
    from .flr_browse_order_spec import FlrBrowseOrderSpec as FlrBrowseOrderSpec
    from .flr_browse_properties import FlrBrowseProperties as FlrBrowseProperties
    from .flr_browse_source_properties import FlrBrowseSourceProperties as FlrBrowseSourceProperties
    from .flr_browser_item_model import FlrBrowserItemModel as FlrBrowserItemModel
    from .flr_compare_attribute_model import FlrCompareAttributeModel as FlrCompareAttributeModel
    from .flr_compare_attributes_model import FlrCompareAttributesModel as FlrCompareAttributesModel
    from .flr_compare_attributes_spec import FlrCompareAttributesSpec as FlrCompareAttributesSpec
    from .flr_compare_to_production_spec import (
        FlrCompareToProductionSpec as FlrCompareToProductionSpec,
    )
    from .flr_download_task_model import FlrDownloadTaskModel as FlrDownloadTaskModel
    from .flr_mount_spec import FlrMountSpec as FlrMountSpec
    from .flr_restore_spec import FlrRestoreSpec as FlrRestoreSpec
    from .flr_restore_target_host_model import (
        FlrRestoreTargetHostModel as FlrRestoreTargetHostModel,
    )
    from .flr_restore_task_model import FlrRestoreTaskModel as FlrRestoreTaskModel
    from .flr_restore_to_spec import FlrRestoreToSpec as FlrRestoreToSpec
    from .flr_search_for_result_model import FlrSearchForResultModel as FlrSearchForResultModel
    from .flr_search_for_result_order_spec import (
        FlrSearchForResultOrderSpec as FlrSearchForResultOrderSpec,
    )
    from .flr_search_for_result_spec import FlrSearchForResultSpec as FlrSearchForResultSpec
    from .flr_search_task_model import FlrSearchTaskModel as FlrSearchTaskModel
    from .flr_start_download_spec import FlrStartDownloadSpec as FlrStartDownloadSpec
    from .flr_start_search_for_spec import FlrStartSearchForSpec as FlrStartSearchForSpec
    from .full_backup_maintenance_defragment_and_compact_model import (
        FullBackupMaintenanceDefragmentAndCompactModel as FullBackupMaintenanceDefragmentAndCompactModel,
    )
    from .full_backup_maintenance_model import (
        FullBackupMaintenanceModel as FullBackupMaintenanceModel,
    )
    from .full_backup_maintenance_remove_data_model import (
        FullBackupMaintenanceRemoveDataModel as FullBackupMaintenanceRemoveDataModel,
    )
    from .fuse_linux_mount_spec import FUSELinuxMountSpec as FUSELinuxMountSpec
    from .general_options_email_notifications_model import (
        GeneralOptionsEmailNotificationsModel as GeneralOptionsEmailNotificationsModel,
    )
    from .general_options_model import GeneralOptionsModel as GeneralOptionsModel
    from .general_options_notifications_model import (
        GeneralOptionsNotificationsModel as GeneralOptionsNotificationsModel,
    )
    from .general_options_siem_integration_model import (
        GeneralOptionsSiemIntegrationModel as GeneralOptionsSiemIntegrationModel,
    )
    from .general_options_snmp_server_model import (
        GeneralOptionsSNMPServerModel as GeneralOptionsSNMPServerModel,
    )
    from .general_options_syslog_event_filtering_model import (
        GeneralOptionsSyslogEventFilteringModel as GeneralOptionsSyslogEventFilteringModel,
    )
    from .general_options_syslog_server_model import (
        GeneralOptionsSyslogServerModel as GeneralOptionsSyslogServerModel,
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
    from .google_cloud_compute_verification_code_model import (
        GoogleCloudComputeVerificationCodeModel as GoogleCloudComputeVerificationCodeModel,
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
    from .google_cloud_service_credentials_existing_account_spec import (
        GoogleCloudServiceCredentialsExistingAccountSpec as GoogleCloudServiceCredentialsExistingAccountSpec,
    )
    from .google_cloud_service_credentials_model import (
        GoogleCloudServiceCredentialsModel as GoogleCloudServiceCredentialsModel,
    )
    from .google_cloud_service_credentials_spec import (
        GoogleCloudServiceCredentialsSpec as GoogleCloudServiceCredentialsSpec,
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
    from .group_expression_model import GroupExpressionModel as GroupExpressionModel
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
    from .hierarchy_rescan_task_model import HierarchyRescanTaskModel as HierarchyRescanTaskModel
    from .host_connection_spec import HostConnectionSpec as HostConnectionSpec
    from .hyper_v_flr_restore_target_host_model import (
        HyperVFlrRestoreTargetHostModel as HyperVFlrRestoreTargetHostModel,
    )
    from .hyper_v_linux_flr_helper_appliance_resource_model import (
        HyperVLinuxFlrHelperApplianceResourceModel as HyperVLinuxFlrHelperApplianceResourceModel,
    )
    from .i_pv_4_network_rule_model import IPv4NetworkRuleModel as IPv4NetworkRuleModel
    from .i_pv_4_settings_model import IPv4SettingsModel as IPv4SettingsModel
    from .i_pv_6_network_rule_model import IPv6NetworkRuleModel as IPv6NetworkRuleModel
    from .i_pv_6_settings_model import IPv6SettingsModel as IPv6SettingsModel
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
    from .initial_seeding_model import InitialSeedingModel as InitialSeedingModel
    from .installed_license_model import InstalledLicenseModel as InstalledLicenseModel
    from .instance_license_assignment_spec import (
        InstanceLicenseAssignmentSpec as InstanceLicenseAssignmentSpec,
    )
    from .instance_license_object_model import (
        InstanceLicenseObjectModel as InstanceLicenseObjectModel,
    )
    from .instance_license_summary_model import (
        InstanceLicenseSummaryModel as InstanceLicenseSummaryModel,
    )
    from .instance_license_workload_model import (
        InstanceLicenseWorkloadModel as InstanceLicenseWorkloadModel,
    )
    from .instance_license_workload_result import (
        InstanceLicenseWorkloadResult as InstanceLicenseWorkloadResult,
    )
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
    from .inventory_browser_filters import InventoryBrowserFilters as InventoryBrowserFilters
    from .inventory_browser_result import InventoryBrowserResult as InventoryBrowserResult
    from .inventory_object_model import InventoryObjectModel as InventoryObjectModel
    from .ip_settings_model import IpSettingsModel as IpSettingsModel
    from .iscsi_target_publish_content_spec import (
        ISCSITargetPublishContentSpec as ISCSITargetPublishContentSpec,
    )
    from .iscsi_windows_mount_spec import ISCSIWindowsMountSpec as ISCSIWindowsMountSpec
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
    from .key_management_server_base_model import (
        KeyManagementServerBaseModel as KeyManagementServerBaseModel,
    )
    from .key_management_server_base_spec import (
        KeyManagementServerBaseSpec as KeyManagementServerBaseSpec,
    )
    from .key_management_servers_result import (
        KeyManagementServersResult as KeyManagementServersResult,
    )
    from .kms_server_change_certificate_spec import (
        KMSServerChangeCertificateSpec as KMSServerChangeCertificateSpec,
    )
    from .license_agent_consumption_spec import (
        LicenseAgentConsumptionSpec as LicenseAgentConsumptionSpec,
    )
    from .license_auto_update_spec import LicenseAutoUpdateSpec as LicenseAutoUpdateSpec
    from .license_create_report_spec import LicenseCreateReportSpec as LicenseCreateReportSpec
    from .license_installation_promo_spec import (
        LicenseInstallationPromoSpec as LicenseInstallationPromoSpec,
    )
    from .license_installation_spec import LicenseInstallationSpec as LicenseInstallationSpec
    from .license_remove_spec import LicenseRemoveSpec as LicenseRemoveSpec
    from .license_renew_spec import LicenseRenewSpec as LicenseRenewSpec
    from .license_renewal_model import LicenseRenewalModel as LicenseRenewalModel
    from .license_update_model import LicenseUpdateModel as LicenseUpdateModel
    from .linux_credentials_model import LinuxCredentialsModel as LinuxCredentialsModel
    from .linux_credentials_spec import LinuxCredentialsSpec as LinuxCredentialsSpec
    from .linux_flr_helper_appliance_resource_model import (
        LinuxFlrHelperApplianceResourceModel as LinuxFlrHelperApplianceResourceModel,
    )
    from .linux_flr_helper_appliance_spec import (
        LinuxFlrHelperApplianceSpec as LinuxFlrHelperApplianceSpec,
    )
    from .linux_flr_helper_host_model import LinuxFlrHelperHostModel as LinuxFlrHelperHostModel
    from .linux_flr_mount_spec import LinuxFlrMountSpec as LinuxFlrMountSpec
    from .linux_flr_original_host_spec import LinuxFlrOriginalHostSpec as LinuxFlrOriginalHostSpec
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
    from .malware_backup_scan_range import MalwareBackupScanRange as MalwareBackupScanRange
    from .malware_backup_scan_spec import MalwareBackupScanSpec as MalwareBackupScanSpec
    from .malware_backup_scan_spec_engine import (
        MalwareBackupScanSpecEngine as MalwareBackupScanSpecEngine,
    )
    from .malware_backup_scan_spec_range_from import (
        MalwareBackupScanSpecRangeFrom as MalwareBackupScanSpecRangeFrom,
    )
    from .malware_backup_scan_spec_range_to import (
        MalwareBackupScanSpecRangeTo as MalwareBackupScanSpecRangeTo,
    )
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
    from .nas_filer_server_model import NASFilerServerModel as NASFilerServerModel
    from .nas_filer_server_processing_model import (
        NASFilerServerProcessingModel as NASFilerServerProcessingModel,
    )
    from .network_repository_settings_model import (
        NetworkRepositorySettingsModel as NetworkRepositorySettingsModel,
    )
    from .nfs_repository_share_settings_model import (
        NfsRepositoryShareSettingsModel as NfsRepositoryShareSettingsModel,
    )
    from .nfs_repository_share_settings_spec import (
        NfsRepositoryShareSettingsSpec as NfsRepositoryShareSettingsSpec,
    )
    from .nfs_share_server_advanced_settings_model import (
        NFSShareServerAdvancedSettingsModel as NFSShareServerAdvancedSettingsModel,
    )
    from .nfs_share_server_model import NFSShareServerModel as NFSShareServerModel
    from .nfs_share_server_processing_model import (
        NFSShareServerProcessingModel as NFSShareServerProcessingModel,
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
    from .pagination_filter import PaginationFilter as PaginationFilter
    from .pagination_result import PaginationResult as PaginationResult
    from .pagination_spec import PaginationSpec as PaginationSpec
    from .performance_extent_model import PerformanceExtentModel as PerformanceExtentModel
    from .performance_extent_spec import PerformanceExtentSpec as PerformanceExtentSpec
    from .performance_tier_advanced_settings_model import (
        PerformanceTierAdvancedSettingsModel as PerformanceTierAdvancedSettingsModel,
    )
    from .performance_tier_model import PerformanceTierModel as PerformanceTierModel
    from .performance_tier_spec import PerformanceTierSpec as PerformanceTierSpec
    from .placement_policy_model import PlacementPolicyModel as PlacementPolicyModel
    from .predicate_expression_model import PredicateExpressionModel as PredicateExpressionModel
    from .preferred_network_model import PreferredNetworkModel as PreferredNetworkModel
    from .preferred_networks_model import PreferredNetworksModel as PreferredNetworksModel
    from .primary_storage_integration_settings_model import (
        PrimaryStorageIntegrationSettingsModel as PrimaryStorageIntegrationSettingsModel,
    )
    from .private_key_change_spec import PrivateKeyChangeSpec as PrivateKeyChangeSpec
    from .protected_computer_group_model import (
        ProtectedComputerGroupModel as ProtectedComputerGroupModel,
    )
    from .protected_computer_model import ProtectedComputerModel as ProtectedComputerModel
    from .protected_computer_result import ProtectedComputerResult as ProtectedComputerResult
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
    from .publish_backup_content_spec import PublishBackupContentSpec as PublishBackupContentSpec
    from .regular_replica_model import RegularReplicaModel as RegularReplicaModel
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec as ReplicaFailbackModeSpec
    from .replica_job_guest_processing_model import (
        ReplicaJobGuestProcessingModel as ReplicaJobGuestProcessingModel,
    )
    from .replica_job_re_ip_rule_model import ReplicaJobReIpRuleModel as ReplicaJobReIpRuleModel
    from .replica_job_re_ip_rules_model import ReplicaJobReIpRulesModel as ReplicaJobReIpRulesModel
    from .replica_mapping_model import ReplicaMappingModel as ReplicaMappingModel
    from .replica_mapping_rule_model import ReplicaMappingRuleModel as ReplicaMappingRuleModel
    from .replica_model import ReplicaModel as ReplicaModel
    from .replica_notification_settings_model import (
        ReplicaNotificationSettingsModel as ReplicaNotificationSettingsModel,
    )
    from .replica_point_model import ReplicaPointModel as ReplicaPointModel
    from .replica_points_result import ReplicaPointsResult as ReplicaPointsResult
    from .replica_rescan_spec import ReplicaRescanSpec as ReplicaRescanSpec
    from .replica_source_repositories_model import (
        ReplicaSourceRepositoriesModel as ReplicaSourceRepositoriesModel,
    )
    from .replica_task_session_model import ReplicaTaskSessionModel as ReplicaTaskSessionModel
    from .replica_traffic_settings_model import (
        ReplicaTrafficSettingsModel as ReplicaTrafficSettingsModel,
    )
    from .replicas_result import ReplicasResult as ReplicasResult
    from .repositories_rescan_spec import RepositoriesRescanSpec as RepositoriesRescanSpec
    from .repositories_result import RepositoriesResult as RepositoriesResult
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
    from .restore_target_datastores_spec import (
        RestoreTargetDatastoresSpec as RestoreTargetDatastoresSpec,
    )
    from .restore_target_folder_spec import RestoreTargetFolderSpec as RestoreTargetFolderSpec
    from .restore_target_network_spec import RestoreTargetNetworkSpec as RestoreTargetNetworkSpec
    from .restore_task_session_model import RestoreTaskSessionModel as RestoreTaskSessionModel
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
    from .s3_compatible_server_account_model import (
        S3CompatibleServerAccountModel as S3CompatibleServerAccountModel,
    )
    from .s3_compatible_server_model import S3CompatibleServerModel as S3CompatibleServerModel
    from .s3_compatible_server_processing_model import (
        S3CompatibleServerProcessingModel as S3CompatibleServerProcessingModel,
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
    from .security_analyzer_email_notification_settings import (
        SecurityAnalyzerEmailNotificationSettings as SecurityAnalyzerEmailNotificationSettings,
    )
    from .security_analyzer_schedule_settings_model import (
        SecurityAnalyzerScheduleSettingsModel as SecurityAnalyzerScheduleSettingsModel,
    )
    from .server_info_model import ServerInfoModel as ServerInfoModel
    from .server_time_model import ServerTimeModel as ServerTimeModel
    from .services_model import ServicesModel as ServicesModel
    from .services_result import ServicesResult as ServicesResult
    from .session_log_record_model import SessionLogRecordModel as SessionLogRecordModel
    from .session_log_result import SessionLogResult as SessionLogResult
    from .session_model import SessionModel as SessionModel
    from .session_progress import SessionProgress as SessionProgress
    from .session_result_model import SessionResultModel as SessionResultModel
    from .sessions_result import SessionsResult as SessionsResult
    from .smb_repository_share_settings_model import (
        SmbRepositoryShareSettingsModel as SmbRepositoryShareSettingsModel,
    )
    from .smb_repository_share_settings_spec import (
        SmbRepositoryShareSettingsSpec as SmbRepositoryShareSettingsSpec,
    )
    from .smb_share_server_advanced_settings_model import (
        SMBShareServerAdvancedSettingsModel as SMBShareServerAdvancedSettingsModel,
    )
    from .smb_share_server_model import SMBShareServerModel as SMBShareServerModel
    from .smb_share_server_processing_model import (
        SMBShareServerProcessingModel as SMBShareServerProcessingModel,
    )
    from .smb_storage_import_spec import SmbStorageImportSpec as SmbStorageImportSpec
    from .smb_storage_model import SmbStorageModel as SmbStorageModel
    from .smb_storage_spec import SmbStorageSpec as SmbStorageSpec
    from .socket_license_summary_model import SocketLicenseSummaryModel as SocketLicenseSummaryModel
    from .socket_license_workload_model import (
        SocketLicenseWorkloadModel as SocketLicenseWorkloadModel,
    )
    from .socket_license_workload_result import (
        SocketLicenseWorkloadResult as SocketLicenseWorkloadResult,
    )
    from .sort_expression_model import SortExpressionModel as SortExpressionModel
    from .standard_credentials_model import StandardCredentialsModel as StandardCredentialsModel
    from .standard_credentials_spec import StandardCredentialsSpec as StandardCredentialsSpec
    from .suspicious_activity_event_model import (
        SuspiciousActivityEventModel as SuspiciousActivityEventModel,
    )
    from .suspicious_activity_event_spec import (
        SuspiciousActivityEventSpec as SuspiciousActivityEventSpec,
    )
    from .suspicious_activity_events_result import (
        SuspiciousActivityEventsResult as SuspiciousActivityEventsResult,
    )
    from .suspicious_activity_machine_model import (
        SuspiciousActivityMachineModel as SuspiciousActivityMachineModel,
    )
    from .suspicious_activity_machine_spec import (
        SuspiciousActivityMachineSpec as SuspiciousActivityMachineSpec,
    )
    from .synthetic_full_settings_model import (
        SyntheticFullSettingsModel as SyntheticFullSettingsModel,
    )
    from .task_additional_info_model import TaskAdditionalInfoModel as TaskAdditionalInfoModel
    from .task_model import TaskModel as TaskModel
    from .task_session_model import TaskSessionModel as TaskSessionModel
    from .task_sessions_result import TaskSessionsResult as TaskSessionsResult
    from .tasks_result import TasksResult as TasksResult
    from .token_login_spec import TokenLoginSpec as TokenLoginSpec
    from .token_model import TokenModel as TokenModel
    from .traffic_rule_model import TrafficRuleModel as TrafficRuleModel
    from .unstructured_backup_download_meta_spec import (
        UnstructuredBackupDownloadMetaSpec as UnstructuredBackupDownloadMetaSpec,
    )
    from .unstructured_data_browse_source_properties import (
        UnstructuredDataBrowseSourceProperties as UnstructuredDataBrowseSourceProperties,
    )
    from .unstructured_data_flr_browse_folder_model import (
        UnstructuredDataFlrBrowseFolderModel as UnstructuredDataFlrBrowseFolderModel,
    )
    from .unstructured_data_flr_browse_folder_spec import (
        UnstructuredDataFlrBrowseFolderSpec as UnstructuredDataFlrBrowseFolderSpec,
    )
    from .unstructured_data_flr_browse_item_model import (
        UnstructuredDataFlrBrowseItemModel as UnstructuredDataFlrBrowseItemModel,
    )
    from .unstructured_data_flr_browse_mount_model import (
        UnstructuredDataFlrBrowseMountModel as UnstructuredDataFlrBrowseMountModel,
    )
    from .unstructured_data_flr_browse_mount_result import (
        UnstructuredDataFlrBrowseMountResult as UnstructuredDataFlrBrowseMountResult,
    )
    from .unstructured_data_mount_spec import UnstructuredDataMountSpec as UnstructuredDataMountSpec
    from .unstructured_data_server_model import (
        UnstructuredDataServerModel as UnstructuredDataServerModel,
    )
    from .unstructured_data_servers_result import (
        UnstructuredDataServersResult as UnstructuredDataServersResult,
    )
    from .v_center_inventory_result import VCenterInventoryResult as VCenterInventoryResult
    from .v_power_nfs_port_settings_model import (
        VPowerNFSPortSettingsModel as VPowerNFSPortSettingsModel,
    )
    from .v_sphere_changed_block_tracking_settings_model import (
        VSphereChangedBlockTrackingSettingsModel as VSphereChangedBlockTrackingSettingsModel,
    )
    from .v_sphere_replica_job_advanced_settings_model import (
        VSphereReplicaJobAdvancedSettingsModel as VSphereReplicaJobAdvancedSettingsModel,
    )
    from .v_sphere_replica_job_data_transfer_model import (
        VSphereReplicaJobDataTransferModel as VSphereReplicaJobDataTransferModel,
    )
    from .v_sphere_replica_job_destination_files_mapping_model import (
        VSphereReplicaJobDestinationFilesMappingModel as VSphereReplicaJobDestinationFilesMappingModel,
    )
    from .v_sphere_replica_job_destination_mapping_model import (
        VSphereReplicaJobDestinationMappingModel as VSphereReplicaJobDestinationMappingModel,
    )
    from .v_sphere_replica_job_destination_model import (
        VSphereReplicaJobDestinationModel as VSphereReplicaJobDestinationModel,
    )
    from .v_sphere_replica_job_exclusions_model import (
        VSphereReplicaJobExclusionsModel as VSphereReplicaJobExclusionsModel,
    )
    from .v_sphere_replica_job_exclusions_spec import (
        VSphereReplicaJobExclusionsSpec as VSphereReplicaJobExclusionsSpec,
    )
    from .v_sphere_replica_job_model import VSphereReplicaJobModel as VSphereReplicaJobModel
    from .v_sphere_replica_job_network_mapping_model import (
        VSphereReplicaJobNetworkMappingModel as VSphereReplicaJobNetworkMappingModel,
    )
    from .v_sphere_replica_job_settings_model import (
        VSphereReplicaJobSettingsModel as VSphereReplicaJobSettingsModel,
    )
    from .v_sphere_replica_job_spec import VSphereReplicaJobSpec as VSphereReplicaJobSpec
    from .v_sphere_replica_job_virtual_machines_model import (
        VSphereReplicaJobVirtualMachinesModel as VSphereReplicaJobVirtualMachinesModel,
    )
    from .v_sphere_replica_job_virtual_machines_spec import (
        VSphereReplicaJobVirtualMachinesSpec as VSphereReplicaJobVirtualMachinesSpec,
    )
    from .v_sphere_replica_seeding_model import (
        VSphereReplicaSeedingModel as VSphereReplicaSeedingModel,
    )
    from .vi_backup_object_model import ViBackupObjectModel as ViBackupObjectModel
    from .vi_host_import_spec import ViHostImportSpec as ViHostImportSpec
    from .vi_host_model import ViHostModel as ViHostModel
    from .vi_host_spec import ViHostSpec as ViHostSpec
    from .vi_proxy_model import ViProxyModel as ViProxyModel
    from .vi_proxy_spec import ViProxySpec as ViProxySpec
    from .vi_roots_result import ViRootsResult as ViRootsResult
    from .vi_vm_quick_migration_spec import ViVMQuickMigrationSpec as ViVMQuickMigrationSpec
    from .vi_vm_snapshot_replica_change_switchover_time_failback_spec import (
        ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec as ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
    )
    from .vi_vm_snapshot_replica_commit_failback_spec import (
        ViVMSnapshotReplicaCommitFailbackSpec as ViVMSnapshotReplicaCommitFailbackSpec,
    )
    from .vi_vm_snapshot_replica_customized_failback_spec import (
        ViVMSnapshotReplicaCustomizedFailbackSpec as ViVMSnapshotReplicaCustomizedFailbackSpec,
    )
    from .vi_vm_snapshot_replica_failback_folder_mapping_spec import (
        ViVMSnapshotReplicaFailbackFolderMappingSpec as ViVMSnapshotReplicaFailbackFolderMappingSpec,
    )
    from .vi_vm_snapshot_replica_failback_network_mapping_model import (
        ViVmSnapshotReplicaFailbackNetworkMappingModel as ViVmSnapshotReplicaFailbackNetworkMappingModel,
    )
    from .vi_vm_snapshot_replica_failback_spec import (
        ViVMSnapshotReplicaFailbackSpec as ViVMSnapshotReplicaFailbackSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_datastore_spec import (
        ViVMSnapshotReplicaFailbackTargetDatastoreSpec as ViVMSnapshotReplicaFailbackTargetDatastoreSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_disk_spec import (
        ViVmSnapshotReplicaFailbackTargetDiskSpec as ViVmSnapshotReplicaFailbackTargetDiskSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_folder_spec import (
        ViVMSnapshotReplicaFailbackTargetFolderSpec as ViVMSnapshotReplicaFailbackTargetFolderSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_host_spec import (
        ViVMSnapshotReplicaFailbackTargetHostSpec as ViVMSnapshotReplicaFailbackTargetHostSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_network_spec import (
        ViVMSnapshotReplicaFailbackTargetNetworkSpec as ViVMSnapshotReplicaFailbackTargetNetworkSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_resource_pool_spec import (
        ViVMSnapshotReplicaFailbackTargetResourcePoolSpec as ViVMSnapshotReplicaFailbackTargetResourcePoolSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_vm_spec import (
        ViVMSnapshotReplicaFailbackTargetVMSpec as ViVMSnapshotReplicaFailbackTargetVMSpec,
    )
    from .vi_vm_snapshot_replica_failover_spec import (
        ViVMSnapshotReplicaFailoverSpec as ViVMSnapshotReplicaFailoverSpec,
    )
    from .vi_vm_snapshot_replica_original_location_failback_spec import (
        ViVMSnapshotReplicaOriginalLocationFailbackSpec as ViVMSnapshotReplicaOriginalLocationFailbackSpec,
    )
    from .vi_vm_snapshot_replica_original_vm_failback_spec import (
        ViVMSnapshotReplicaOriginalVMFailbackSpec as ViVMSnapshotReplicaOriginalVMFailbackSpec,
    )
    from .vi_vm_snapshot_replica_switch_to_production_failback_spec import (
        ViVMSnapshotReplicaSwitchToProductionFailbackSpec as ViVMSnapshotReplicaSwitchToProductionFailbackSpec,
    )
    from .vi_vm_snapshot_replica_undo_failback_spec import (
        ViVMSnapshotReplicaUndoFailbackSpec as ViVMSnapshotReplicaUndoFailbackSpec,
    )
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
    from .vmware_flr_restore_target_host_model import (
        VmwareFlrRestoreTargetHostModel as VmwareFlrRestoreTargetHostModel,
    )
    from .vmware_linux_flr_helper_appliance_resource_model import (
        VmwareLinuxFlrHelperApplianceResourceModel as VmwareLinuxFlrHelperApplianceResourceModel,
    )
    from .vmware_object_disk_model import VmwareObjectDiskModel as VmwareObjectDiskModel
    from .vmware_object_model import VmwareObjectModel as VmwareObjectModel
    from .wan_accelerator_cache_model import WANAcceleratorCacheModel as WANAcceleratorCacheModel
    from .wan_accelerator_model import WANAcceleratorModel as WANAcceleratorModel
    from .wan_accelerator_server_model import WANAcceleratorServerModel as WANAcceleratorServerModel
    from .wan_accelerator_settings_model import (
        WanAcceleratorSettingsModel as WanAcceleratorSettingsModel,
    )
    from .wan_accelerators_result import WANAcceleratorsResult as WANAcceleratorsResult
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
    from .windows_flr_mount_spec import WindowsFlrMountSpec as WindowsFlrMountSpec
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
    from .yara_rule_model import YaraRuleModel as YaraRuleModel
    from .yara_rules_result import YaraRulesResult as YaraRulesResult

_MODULES = {
    "ActiveFullSettingsModel": "active_full_settings_model",
    "AdvancedSmtpOptionsModel": "advanced_smtp_options_model",
    "AdvancedStorageScheduleMonthlyModel": "advanced_storage_schedule_monthly_model",
    "AdvancedStorageScheduleWeeklyModel": "advanced_storage_schedule_weekly_model",
    "AgentFlrRestoreTargetHostModel": "agent_flr_restore_target_host_model",
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
    "AmazonS3ServerAccountModel": "amazon_s3_server_account_model",
    "AmazonS3ServerModel": "amazon_s3_server_model",
    "AmazonS3ServerProcessingModel": "amazon_s3_server_processing_model",
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
    "AmazonVPCSubnetModel": "amazon_vpc_subnet_model",
    "AntivirusTaskSessionModel": "antivirus_task_session_model",
    "ArchiveTierAdvancedSettingsModel": "archive_tier_advanced_settings_model",
    "ArchiveTierModel": "archive_tier_model",
    "AuthorizationCodeModel": "authorization_code_model",
    "AuthorizationEventModel": "authorization_event_model",
    "AuthorizationEventsResult": "authorization_events_result",
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
    "AzureBlobServerModel": "azure_blob_server_model",
    "AzureBlobServerProcessingModel": "azure_blob_server_processing_model",
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
    "BackupContentDiskPublicationInfo": "backup_content_disk_publication_info",
    "BackupContentMountModel": "backup_content_mount_model",
    "BackupContentMountsResult": "backup_content_mounts_result",
    "BackupContentPublicationInfo": "backup_content_publication_info",
    "BackupFSExclusionsModel": "backup_fs_exclusions_model",
    "BackupFileModel": "backup_file_model",
    "BackupFilesResult": "backup_files_result",
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
    "BackupObjectPair": "backup_object_pair",
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
    "BackupTaskSessionModel": "backup_task_session_model",
    "BackupWindowDayHoursModel": "backup_window_day_hours_model",
    "BackupWindowSettingModel": "backup_window_setting_model",
    "BackupWindowsScriptModel": "backup_windows_script_model",
    "BackupsResult": "backups_result",
    "BestPracticesComplianceModel": "best_practices_compliance_model",
    "BestPracticesComplianceResult": "best_practices_compliance_result",
    "BestPracticesSuppressRequest": "best_practices_suppress_request",
    "CapacityExtentModel": "capacity_extent_model",
    "CapacityLicenseObjectModel": "capacity_license_object_model",
    "CapacityLicenseSummaryModel": "capacity_license_summary_model",
    "CapacityLicenseWorkloadModel": "capacity_license_workload_model",
    "CapacityLicenseWorkloadResult": "capacity_license_workload_result",
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
    "CloudDirectorBackupJobModel": "cloud_director_backup_job_model",
    "CloudDirectorBackupJobSpec": "cloud_director_backup_job_spec",
    "CloudDirectorBackupObjectModel": "cloud_director_backup_object_model",
    "CloudDirectorHostDiscoveryModel": "cloud_director_host_discovery_model",
    "CloudDirectorHostDiscoveryResult": "cloud_director_host_discovery_result",
    "CloudDirectorHostDiscoverySpec": "cloud_director_host_discovery_spec",
    "CloudDirectorHostImportSpec": "cloud_director_host_import_spec",
    "CloudDirectorHostModel": "cloud_director_host_model",
    "CloudDirectorHostSpec": "cloud_director_host_spec",
    "CloudDirectorObjectModel": "cloud_director_object_model",
    "CloudDirectorRestoreTargetDatastoreSpec": "cloud_director_restore_target_datastore_spec",
    "CloudDirectorViHostImportSpec": "cloud_director_vi_host_import_spec",
    "CloudDirectorViHostModel": "cloud_director_vi_host_model",
    "CloudDirectorViHostSpec": "cloud_director_vi_host_spec",
    "CloudHelperApplianceModel": "cloud_helper_appliance_model",
    "CloudHelperApplianceResult": "cloud_helper_appliance_result",
    "CloudHelperApplianceSpec": "cloud_helper_appliance_spec",
    "CloudNativeApplicationModel": "cloud_native_application_model",
    "CommonKeyManagementServerModel": "common_key_management_server_model",
    "CommonKeyManagementServerSpec": "common_key_management_server_spec",
    "CommonTaskModel": "common_task_model",
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
    "EAntivirusScanResult": "e_antivirus_scan_result",
    "EAntivirusScanState": "e_antivirus_scan_state",
    "EAntivirusScanType": "e_antivirus_scan_type",
    "EApplicationSettingsVSS": "e_application_settings_vss",
    "EAuthorizationEventState": "e_authorization_event_state",
    "EAuthorizationEventsFiltersOrderColumn": "e_authorization_events_filters_order_column",
    "EAzureComputeCredentialsCreationMode": "e_azure_compute_credentials_creation_mode",
    "EAzureComputeCredentialsDeploymentType": "e_azure_compute_credentials_deployment_type",
    "EAzureRegionType": "e_azure_region_type",
    "EBackupContentDiskPublishMode": "e_backup_content_disk_publish_mode",
    "EBackupContentMountState": "e_backup_content_mount_state",
    "EBackupContentMountsFiltersOrderColumn": "e_backup_content_mounts_filters_order_column",
    "EBackupExclusionPolicy": "e_backup_exclusion_policy",
    "EBackupFileGFSPeriod": "e_backup_file_gfs_period",
    "EBackupFilesFiltersOrderColumn": "e_backup_files_filters_order_column",
    "EBackupIOControlLevel": "e_backup_io_control_level",
    "EBackupModeType": "e_backup_mode_type",
    "EBackupObjectsFiltersOrderColumn": "e_backup_objects_filters_order_column",
    "EBackupOracleLogsSettings": "e_backup_oracle_logs_settings",
    "EBackupProxyImportType": "e_backup_proxy_import_type",
    "EBackupProxyTransportMode": "e_backup_proxy_transport_mode",
    "EBackupScriptProcessingMode": "e_backup_script_processing_mode",
    "EBackupsFiltersOrderColumn": "e_backups_filters_order_column",
    "EBestPracticeStatus": "e_best_practice_status",
    "ECapacityLicenseObjectType": "e_capacity_license_object_type",
    "ECertificateFileFormatType": "e_certificate_file_format_type",
    "ECloudBrowserFolderType": "e_cloud_browser_folder_type",
    "ECloudCredentialsFiltersOrderColumn": "e_cloud_credentials_filters_order_column",
    "ECloudCredentialsType": "e_cloud_credentials_type",
    "ECloudDirectorInventoryType": "e_cloud_director_inventory_type",
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
    "EEncryptionType": "e_encryption_type",
    "EEntireVMRestoreModeType": "e_entire_vm_restore_mode_type",
    "EEntraIDAuditLogRetentionPolicyType": "e_entra_id_audit_log_retention_policy_type",
    "EEntraIDTenantCreationMode": "e_entra_id_tenant_creation_mode",
    "EEntraIDTenantsFiltersOrderColumn": "e_entra_id_tenants_filters_order_column",
    "EEntraIdTenantAdminUnitSortingProperty": "e_entra_id_tenant_admin_unit_sorting_property",
    "EEntraIdTenantAdminUnitVisibilityType": "e_entra_id_tenant_admin_unit_visibility_type",
    "EEntraIdTenantApplicationSortingProperty": "e_entra_id_tenant_application_sorting_property",
    "EEntraIdTenantApplicationType": "e_entra_id_tenant_application_type",
    "EEntraIdTenantConditionalAccessPolicySortingProperty": "e_entra_id_tenant_conditional_access_policy_sorting_property",
    "EEntraIdTenantConditionalAccessPolicyState": "e_entra_id_tenant_conditional_access_policy_state",
    "EEntraIdTenantGroupMembershipType": "e_entra_id_tenant_group_membership_type",
    "EEntraIdTenantGroupSortingProperty": "e_entra_id_tenant_group_sorting_property",
    "EEntraIdTenantGroupType": "e_entra_id_tenant_group_type",
    "EEntraIdTenantItemComparisonSessionModelStatus": "e_entra_id_tenant_item_comparison_session_model_status",
    "EEntraIdTenantItemRecursiveComparisonSessionModelStatus": "e_entra_id_tenant_item_recursive_comparison_session_model_status",
    "EEntraIdTenantItemType": "e_entra_id_tenant_item_type",
    "EEntraIdTenantRestoreDeviceCodeStatus": "e_entra_id_tenant_restore_device_code_status",
    "EEntraIdTenantRestorePointSortingProperty": "e_entra_id_tenant_restore_point_sorting_property",
    "EEntraIdTenantRestoreSessionLogStatus": "e_entra_id_tenant_restore_session_log_status",
    "EEntraIdTenantRestoreSessionLogStyle": "e_entra_id_tenant_restore_session_log_style",
    "EEntraIdTenantRestoreSessionState": "e_entra_id_tenant_restore_session_state",
    "EEntraIdTenantRoleSortingProperty": "e_entra_id_tenant_role_sorting_property",
    "EEntraIdTenantUserSortingProperty": "e_entra_id_tenant_user_sorting_property",
    "EErrorCode": "e_error_code",
    "EFailbackModeType": "e_failback_mode_type",
    "EFileBackupCopyJobScheduleType": "e_file_backup_copy_job_schedule_type",
    "EFileBackupFLRCopyToRestoreMode": "e_file_backup_flr_copy_to_restore_mode",
    "EFileBackupRetentionPolicyType": "e_file_backup_retention_policy_type",
    "EFilterExpressionType": "e_filter_expression_type",
    "EFlrBrowseMountFiltersOrderColumn": "e_flr_browse_mount_filters_order_column",
    "EFlrBrowseOrderType": "e_flr_browse_order_type",
    "EFlrItemStateType": "e_flr_item_state_type",
    "EFlrItemType": "e_flr_item_type",
    "EFlrPlatformType": "e_flr_platform_type",
    "EFlrRestoreType": "e_flr_restore_type",
    "EFlrSearchForResultOrderType": "e_flr_search_for_result_order_type",
    "EFlrType": "e_flr_type",
    "EGoogleCloudServiceCredentialsCreationMode": "e_google_cloud_service_credentials_creation_mode",
    "EGroupExpressionOperationType": "e_group_expression_operation_type",
    "EGuestFSIndexingMode": "e_guest_fs_indexing_mode",
    "EHierarchyType": "e_hierarchy_type",
    "EInstalledLicenseCloudConnectMode": "e_installed_license_cloud_connect_mode",
    "EInstalledLicenseEdition": "e_installed_license_edition",
    "EInstalledLicenseStatus": "e_installed_license_status",
    "EInstalledLicenseType": "e_installed_license_type",
    "EInstanceLicenseWorkloadRole": "e_instance_license_workload_role",
    "EInstanceWorkloadsFiltersOrderColumn": "e_instance_workloads_filters_order_column",
    "EInstantRecoveryMountState": "e_instant_recovery_mount_state",
    "EInstantVMRecoveryModeType": "e_instant_vm_recovery_mode_type",
    "EInstantViVMRecoveryMountsFiltersOrderColumn": "e_instant_vi_vm_recovery_mounts_filters_order_column",
    "EInstantViVmRecoveryBiosUuidPolicyType": "e_instant_vi_vm_recovery_bios_uuid_policy_type",
    "EJobDataTransferModel": "e_job_data_transfer_model",
    "EJobFiltersOrderColumn": "e_job_filters_order_column",
    "EJobStatesFiltersOrderColumn": "e_job_states_filters_order_column",
    "EJobStatus": "e_job_status",
    "EJobType": "e_job_type",
    "EJobWorkload": "e_job_workload",
    "EKMSCertificateType": "ekms_certificate_type",
    "EKMSFiltersOrderColumn": "ekms_filters_order_column",
    "EKeyManagementServerType": "e_key_management_server_type",
    "ELicensePackageType": "e_license_package_type",
    "ELicenseReportFormat": "e_license_report_format",
    "ELicenseSectionType": "e_license_section_type",
    "ELoginGrantType": "e_login_grant_type",
    "EMalwareBackupScanMode": "e_malware_backup_scan_mode",
    "EManagedServerType": "e_managed_server_type",
    "EManagedServersFiltersOrderColumn": "e_managed_servers_filters_order_column",
    "EManagedServersStatus": "e_managed_servers_status",
    "EMonth": "e_month",
    "ENFSShareServerProcessingMode": "enfs_share_server_processing_mode",
    "ENetworkRuleType": "e_network_rule_type",
    "EObjectRestorePointOperation": "e_object_restore_point_operation",
    "EObjectRestorePointsFiltersOrderColumn": "e_object_restore_points_filters_order_column",
    "EPeriodicallyKinds": "e_periodically_kinds",
    "EPlacementPolicyType": "e_placement_policy_type",
    "EPlatformType": "e_platform_type",
    "EPredicateExpressionOperationType": "e_predicate_expression_operation_type",
    "EProtectedComputerFiltersOrderColumn": "e_protected_computer_filters_order_column",
    "EProtectedComputerType": "e_protected_computer_type",
    "EProxiesFiltersOrderColumn": "e_proxies_filters_order_column",
    "EProxyType": "e_proxy_type",
    "EPublishBackupContentModeType": "e_publish_backup_content_mode_type",
    "EReplicaFailbackType": "e_replica_failback_type",
    "EReplicaRestorePointsFiltersOrderColumn": "e_replica_restore_points_filters_order_column",
    "EReplicaState": "e_replica_state",
    "EReplicaType": "e_replica_type",
    "EReplicasFiltersOrderColumn": "e_replicas_filters_order_column",
    "ERepositoryConnectionType": "e_repository_connection_type",
    "ERepositoryExtentStatusType": "e_repository_extent_status_type",
    "ERepositoryFiltersOrderColumn": "e_repository_filters_order_column",
    "ERepositoryStatesFiltersOrderColumn": "e_repository_states_filters_order_column",
    "ERepositoryType": "e_repository_type",
    "ERestorePointType": "e_restore_point_type",
    "ERetainLogBackupsType": "e_retain_log_backups_type",
    "ERetentionPolicyType": "e_retention_policy_type",
    "ERotatedDriveCleanupMode": "e_rotated_drive_cleanup_mode",
    "ESMBShareServerProcessingMode": "esmb_share_server_processing_mode",
    "ESQLLogsProcessing": "esql_logs_processing",
    "EScaleOutRepositoryFiltersOrderColumn": "e_scale_out_repository_filters_order_column",
    "EScriptPeriodicityType": "e_script_periodicity_type",
    "ESennightOfMonth": "e_sennight_of_month",
    "EServicesFiltersOrderColumn": "e_services_filters_order_column",
    "ESessionBottleneckType": "e_session_bottleneck_type",
    "ESessionResult": "e_session_result",
    "ESessionState": "e_session_state",
    "ESessionType": "e_session_type",
    "ESessionsFiltersOrderColumn": "e_sessions_filters_order_column",
    "ESocketLicenseObjectType": "e_socket_license_object_type",
    "ESocketWorkloadsFiltersOrderColumn": "e_socket_workloads_filters_order_column",
    "ESortExpressionDirectionType": "e_sort_expression_direction_type",
    "ESpeedUnit": "e_speed_unit",
    "EStorageOptimization": "e_storage_optimization",
    "ESuspiciousActivityEventsFiltersOrderColumn": "e_suspicious_activity_events_filters_order_column",
    "ESuspiciousActivitySeverity": "e_suspicious_activity_severity",
    "ESuspiciousActivitySourceType": "e_suspicious_activity_source_type",
    "ESuspiciousActivityState": "e_suspicious_activity_state",
    "ESuspiciousActivityType": "e_suspicious_activity_type",
    "ESyslogEventSeverity": "e_syslog_event_severity",
    "ESyslogServerProtocol": "e_syslog_server_protocol",
    "ETaskFiltersOrderColumn": "e_task_filters_order_column",
    "ETaskLogRecordStatus": "e_task_log_record_status",
    "ETaskResult": "e_task_result",
    "ETaskSessionAlgorithm": "e_task_session_algorithm",
    "ETaskSessionType": "e_task_session_type",
    "ETaskSessionsFiltersOrderColumn": "e_task_sessions_filters_order_column",
    "ETaskState": "e_task_state",
    "ETaskType": "e_task_type",
    "ETransactionLogsSettings": "e_transaction_logs_settings",
    "EUnstructuredDataFlrBrowseMountFiltersOrderColumn": "e_unstructured_data_flr_browse_mount_filters_order_column",
    "EUnstructuredDataServerType": "e_unstructured_data_server_type",
    "EUnstructuredDataServersFiltersOrderColumn": "e_unstructured_data_servers_filters_order_column",
    "EVMDataSourceRepositoryType": "evm_data_source_repository_type",
    "EViHostType": "e_vi_host_type",
    "EViRootFiltersOrderColumn": "e_vi_root_filters_order_column",
    "EVirusDetectionAction": "e_virus_detection_action",
    "EVmwareDisksTypeToProcess": "e_vmware_disks_type_to_process",
    "EVmwareFcdInstantRecoveryMountsFiltersOrderColumn": "e_vmware_fcd_instant_recovery_mounts_filters_order_column",
    "EVmwareInventoryType": "e_vmware_inventory_type",
    "EWANAcceleratorCacheSizeUnit": "ewan_accelerator_cache_size_unit",
    "EWANAcceleratorsFiltersOrderColumn": "ewan_accelerators_filters_order_column",
    "EWindowsHostComponentType": "e_windows_host_component_type",
    "EmailCustomNotificationType": "email_custom_notification_type",
    "EmailNotificationSettingsModel": "email_notification_settings_model",
    "EncryptionPasswordChangeSpec": "encryption_password_change_spec",
    "EncryptionPasswordExportSpec": "encryption_password_export_spec",
    "EncryptionPasswordImportSpec": "encryption_password_import_spec",
    "EncryptionPasswordImportSpecCollection": "encryption_password_import_spec_collection",
    "EncryptionPasswordModel": "encryption_password_model",
    "EncryptionPasswordSpec": "encryption_password_spec",
    "EncryptionPasswordsResult": "encryption_passwords_result",
    "EntireCloudDirectorVMCustomizedRestoreSpec": "entire_cloud_director_vm_customized_restore_spec",
    "EntireCloudDirectorVMOriginalLocationRestoreSpec": "entire_cloud_director_vm_original_location_restore_spec",
    "EntireCloudDirectorVMRestoreLocationModel": "entire_cloud_director_vm_restore_location_model",
    "EntireCloudDirectorVMRestoreSpec": "entire_cloud_director_vm_restore_spec",
    "EntireViVMCustomizedRestoreSpec": "entire_vi_vm_customized_restore_spec",
    "EntireViVMOriginalLocationRestoreSpec": "entire_vi_vm_original_location_restore_spec",
    "EntireViVMRestoreSpec": "entire_vi_vm_restore_spec",
    "EntraIDAuditLogBackupJobAdvancedSettingsModel": "entra_id_audit_log_backup_job_advanced_settings_model",
    "EntraIDAuditLogBackupJobModel": "entra_id_audit_log_backup_job_model",
    "EntraIDAuditLogBackupJobSpec": "entra_id_audit_log_backup_job_spec",
    "EntraIDAuditLogBackupJobStorageModel": "entra_id_audit_log_backup_job_storage_model",
    "EntraIDAuditLogBackupJobTenantModel": "entra_id_audit_log_backup_job_tenant_model",
    "EntraIDAuditLogNotificationSettingsModel": "entra_id_audit_log_notification_settings_model",
    "EntraIDAuditLogRetentionPolicySettingsModel": "entra_id_audit_log_retention_policy_settings_model",
    "EntraIDBackupObjectModel": "entra_id_backup_object_model",
    "EntraIDBackupStorageSettingsModel": "entra_id_backup_storage_settings_model",
    "EntraIDItemIncludeRestoreSpec": "entra_id_item_include_restore_spec",
    "EntraIDTenantAuthenticationModel": "entra_id_tenant_authentication_model",
    "EntraIDTenantAuthenticationSpec": "entra_id_tenant_authentication_spec",
    "EntraIDTenantBackupJobAdvancedSettingsModel": "entra_id_tenant_backup_job_advanced_settings_model",
    "EntraIDTenantBackupJobModel": "entra_id_tenant_backup_job_model",
    "EntraIDTenantBackupJobSpec": "entra_id_tenant_backup_job_spec",
    "EntraIDTenantBackupJobStorageModel": "entra_id_tenant_backup_job_storage_model",
    "EntraIDTenantExistingAccountSpec": "entra_id_tenant_existing_account_spec",
    "EntraIDTenantModel": "entra_id_tenant_model",
    "EntraIDTenantNewAccountSpec": "entra_id_tenant_new_account_spec",
    "EntraIDTenantNotificationSettingsModel": "entra_id_tenant_notification_settings_model",
    "EntraIDTenantSpec": "entra_id_tenant_spec",
    "EntraIDTenantsResult": "entra_id_tenants_result",
    "EntraIdTenantAdminUnitBrowseModel": "entra_id_tenant_admin_unit_browse_model",
    "EntraIdTenantAdminUnitBrowseSpec": "entra_id_tenant_admin_unit_browse_spec",
    "EntraIdTenantAdminUnitFilterBrowseSpec": "entra_id_tenant_admin_unit_filter_browse_spec",
    "EntraIdTenantAdminUnitSortingBrowseSpec": "entra_id_tenant_admin_unit_sorting_browse_spec",
    "EntraIdTenantApplicationBrowseModel": "entra_id_tenant_application_browse_model",
    "EntraIdTenantApplicationBrowseSpec": "entra_id_tenant_application_browse_spec",
    "EntraIdTenantApplicationFilterBrowseSpec": "entra_id_tenant_application_filter_browse_spec",
    "EntraIdTenantApplicationSortingBrowseSpec": "entra_id_tenant_application_sorting_browse_spec",
    "EntraIdTenantBrowseModel": "entra_id_tenant_browse_model",
    "EntraIdTenantBrowseMountModel": "entra_id_tenant_browse_mount_model",
    "EntraIdTenantBrowseMountResult": "entra_id_tenant_browse_mount_result",
    "EntraIdTenantBrowseResult": "entra_id_tenant_browse_result",
    "EntraIdTenantBrowseSourceProperties": "entra_id_tenant_browse_source_properties",
    "EntraIdTenantBrowseSpec": "entra_id_tenant_browse_spec",
    "EntraIdTenantCheckProductionItemsModel": "entra_id_tenant_check_production_items_model",
    "EntraIdTenantCheckProductionItemsSpec": "entra_id_tenant_check_production_items_spec",
    "EntraIdTenantConditionalAccessPolicyBrowseModel": "entra_id_tenant_conditional_access_policy_browse_model",
    "EntraIdTenantConditionalAccessPolicyBrowseSpec": "entra_id_tenant_conditional_access_policy_browse_spec",
    "EntraIdTenantConditionalAccessPolicyFilterBrowseSpec": "entra_id_tenant_conditional_access_policy_filter_browse_spec",
    "EntraIdTenantConditionalAccessPolicySortingBrowseSpec": "entra_id_tenant_conditional_access_policy_sorting_browse_spec",
    "EntraIdTenantGeneratePasswordSpec": "entra_id_tenant_generate_password_spec",
    "EntraIdTenantGeneratedPasswordsModel": "entra_id_tenant_generated_passwords_model",
    "EntraIdTenantGroupBrowseModel": "entra_id_tenant_group_browse_model",
    "EntraIdTenantGroupBrowseSpec": "entra_id_tenant_group_browse_spec",
    "EntraIdTenantGroupFilterBrowseSpec": "entra_id_tenant_group_filter_browse_spec",
    "EntraIdTenantGroupSortingBrowseSpec": "entra_id_tenant_group_sorting_browse_spec",
    "EntraIdTenantItemComparisonModel": "entra_id_tenant_item_comparison_model",
    "EntraIdTenantItemComparisonPropertyModel": "entra_id_tenant_item_comparison_property_model",
    "EntraIdTenantItemComparisonReferenceModel": "entra_id_tenant_item_comparison_reference_model",
    "EntraIdTenantItemComparisonReferenceValueModel": "entra_id_tenant_item_comparison_reference_value_model",
    "EntraIdTenantItemComparisonSessionModel": "entra_id_tenant_item_comparison_session_model",
    "EntraIdTenantItemComparisonSpec": "entra_id_tenant_item_comparison_spec",
    "EntraIdTenantItemIncludedPropertyModel": "entra_id_tenant_item_included_property_model",
    "EntraIdTenantItemRecursiveComparisonModel": "entra_id_tenant_item_recursive_comparison_model",
    "EntraIdTenantItemRecursiveComparisonNode": "entra_id_tenant_item_recursive_comparison_node",
    "EntraIdTenantItemRecursiveComparisonSessionModel": "entra_id_tenant_item_recursive_comparison_session_model",
    "EntraIdTenantItemRecursiveComparisonSpec": "entra_id_tenant_item_recursive_comparison_spec",
    "EntraIdTenantItemRestoreSpec": "entra_id_tenant_item_restore_spec",
    "EntraIdTenantItemStartComparisonModel": "entra_id_tenant_item_start_comparison_model",
    "EntraIdTenantItemStartRecursiveComparisonModel": "entra_id_tenant_item_start_recursive_comparison_model",
    "EntraIdTenantItemTypeSpec": "entra_id_tenant_item_type_spec",
    "EntraIdTenantMissingItemModel": "entra_id_tenant_missing_item_model",
    "EntraIdTenantProductionItemModel": "entra_id_tenant_production_item_model",
    "EntraIdTenantProductionItemSpec": "entra_id_tenant_production_item_spec",
    "EntraIdTenantRestoreDeviceCodeModel": "entra_id_tenant_restore_device_code_model",
    "EntraIdTenantRestoreDeviceCodeSpec": "entra_id_tenant_restore_device_code_spec",
    "EntraIdTenantRestoreDeviceCodeStateModel": "entra_id_tenant_restore_device_code_state_model",
    "EntraIdTenantRestoreDeviceCodeStateSpec": "entra_id_tenant_restore_device_code_state_spec",
    "EntraIdTenantRestoreItemAttributesSpec": "entra_id_tenant_restore_item_attributes_spec",
    "EntraIdTenantRestorePointModel": "entra_id_tenant_restore_point_model",
    "EntraIdTenantRestorePointSortingSpec": "entra_id_tenant_restore_point_sorting_spec",
    "EntraIdTenantRestorePointSpec": "entra_id_tenant_restore_point_spec",
    "EntraIdTenantRestorePointsResult": "entra_id_tenant_restore_points_result",
    "EntraIdTenantRestoreSessionLogModel": "entra_id_tenant_restore_session_log_model",
    "EntraIdTenantRestoreSessionLogsResult": "entra_id_tenant_restore_session_logs_result",
    "EntraIdTenantRestoreSessionModel": "entra_id_tenant_restore_session_model",
    "EntraIdTenantRestoreSessionsResult": "entra_id_tenant_restore_sessions_result",
    "EntraIdTenantRestoreUserPasswordSpec": "entra_id_tenant_restore_user_password_spec",
    "EntraIdTenantRoleBrowseModel": "entra_id_tenant_role_browse_model",
    "EntraIdTenantRoleBrowseSpec": "entra_id_tenant_role_browse_spec",
    "EntraIdTenantRoleFilterBrowseSpec": "entra_id_tenant_role_filter_browse_spec",
    "EntraIdTenantRoleSortingBrowseSpec": "entra_id_tenant_role_sorting_browse_spec",
    "EntraIdTenantStartRestoreSpec": "entra_id_tenant_start_restore_spec",
    "EntraIdTenantUserBrowseModel": "entra_id_tenant_user_browse_model",
    "EntraIdTenantUserBrowseSpec": "entra_id_tenant_user_browse_spec",
    "EntraIdTenantUserFilterBrowseSpec": "entra_id_tenant_user_filter_browse_spec",
    "EntraIdTenantUserSortingBrowseSpec": "entra_id_tenant_user_sorting_browse_spec",
    "EntraIdTenantValidateModel": "entra_id_tenant_validate_model",
    "EntraIdTenantValidateSpec": "entra_id_tenant_validate_spec",
    "Error": "error",
    "EvCentersInventoryFiltersOrderColumn": "ev_centers_inventory_filters_order_column",
    "FUSELinuxMountSpec": "fuse_linux_mount_spec",
    "FileBackupCopyJobModel": "file_backup_copy_job_model",
    "FileBackupCopyJobScheduleModel": "file_backup_copy_job_schedule_model",
    "FileBackupCopyJobSpec": "file_backup_copy_job_spec",
    "FileBackupFLRCopyToSpec": "file_backup_flr_copy_to_spec",
    "FileBackupRetentionPolicySettingsModel": "file_backup_retention_policy_settings_model",
    "FileServerModel": "file_server_model",
    "FileServerProcessingModel": "file_server_processing_model",
    "FilterExpressionModel": "filter_expression_model",
    "FlrAutoUnmountModel": "flr_auto_unmount_model",
    "FlrBrowseFiltrationModel": "flr_browse_filtration_model",
    "FlrBrowseFolderModel": "flr_browse_folder_model",
    "FlrBrowseFolderSpec": "flr_browse_folder_spec",
    "FlrBrowseMountModel": "flr_browse_mount_model",
    "FlrBrowseMountResult": "flr_browse_mount_result",
    "FlrBrowseOrderSpec": "flr_browse_order_spec",
    "FlrBrowseProperties": "flr_browse_properties",
    "FlrBrowseSourceProperties": "flr_browse_source_properties",
    "FlrBrowserItemModel": "flr_browser_item_model",
    "FlrCompareAttributeModel": "flr_compare_attribute_model",
    "FlrCompareAttributesModel": "flr_compare_attributes_model",
    "FlrCompareAttributesSpec": "flr_compare_attributes_spec",
    "FlrCompareToProductionSpec": "flr_compare_to_production_spec",
    "FlrDownloadTaskModel": "flr_download_task_model",
    "FlrMountSpec": "flr_mount_spec",
    "FlrRestoreSpec": "flr_restore_spec",
    "FlrRestoreTargetHostModel": "flr_restore_target_host_model",
    "FlrRestoreTaskModel": "flr_restore_task_model",
    "FlrRestoreToSpec": "flr_restore_to_spec",
    "FlrSearchForResultModel": "flr_search_for_result_model",
    "FlrSearchForResultOrderSpec": "flr_search_for_result_order_spec",
    "FlrSearchForResultSpec": "flr_search_for_result_spec",
    "FlrSearchTaskModel": "flr_search_task_model",
    "FlrStartDownloadSpec": "flr_start_download_spec",
    "FlrStartSearchForSpec": "flr_start_search_for_spec",
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
    "GeneralOptionsSNMPServerModel": "general_options_snmp_server_model",
    "GeneralOptionsSiemIntegrationModel": "general_options_siem_integration_model",
    "GeneralOptionsSyslogEventFilteringModel": "general_options_syslog_event_filtering_model",
    "GeneralOptionsSyslogServerModel": "general_options_syslog_server_model",
    "GlobalNetworkTrafficRulesModel": "global_network_traffic_rules_model",
    "GoogleCloudComputeVerificationCodeModel": "google_cloud_compute_verification_code_model",
    "GoogleCloudCredentialsImportSpec": "google_cloud_credentials_import_spec",
    "GoogleCloudCredentialsModel": "google_cloud_credentials_model",
    "GoogleCloudCredentialsSpec": "google_cloud_credentials_spec",
    "GoogleCloudServiceCredentialsExistingAccountSpec": "google_cloud_service_credentials_existing_account_spec",
    "GoogleCloudServiceCredentialsModel": "google_cloud_service_credentials_model",
    "GoogleCloudServiceCredentialsSpec": "google_cloud_service_credentials_spec",
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
    "GroupExpressionModel": "group_expression_model",
    "GuestFileSystemIndexingModel": "guest_file_system_indexing_model",
    "GuestInteractionProxiesSettingsImportModel": "guest_interaction_proxies_settings_import_model",
    "GuestInteractionProxiesSettingsModel": "guest_interaction_proxies_settings_model",
    "GuestOsCredentialsImportModel": "guest_os_credentials_import_model",
    "GuestOsCredentialsModel": "guest_os_credentials_model",
    "GuestOsCredentialsPerMachineImportModel": "guest_os_credentials_per_machine_import_model",
    "GuestOsCredentialsPerMachineModel": "guest_os_credentials_per_machine_model",
    "HierarchyRescanTaskModel": "hierarchy_rescan_task_model",
    "HostConnectionSpec": "host_connection_spec",
    "HyperVFlrRestoreTargetHostModel": "hyper_v_flr_restore_target_host_model",
    "HyperVLinuxFlrHelperApplianceResourceModel": "hyper_v_linux_flr_helper_appliance_resource_model",
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
    "IPv4NetworkRuleModel": "i_pv_4_network_rule_model",
    "IPv4SettingsModel": "i_pv_4_settings_model",
    "IPv6NetworkRuleModel": "i_pv_6_network_rule_model",
    "IPv6SettingsModel": "i_pv_6_settings_model",
    "ISCSITargetPublishContentSpec": "iscsi_target_publish_content_spec",
    "ISCSIWindowsMountSpec": "iscsi_windows_mount_spec",
    "InitialSeedingModel": "initial_seeding_model",
    "InstalledLicenseModel": "installed_license_model",
    "InstanceLicenseAssignmentSpec": "instance_license_assignment_spec",
    "InstanceLicenseObjectModel": "instance_license_object_model",
    "InstanceLicenseSummaryModel": "instance_license_summary_model",
    "InstanceLicenseWorkloadModel": "instance_license_workload_model",
    "InstanceLicenseWorkloadResult": "instance_license_workload_result",
    "InstantViVMCustomizedRecoveryDatastoreSpec": "instant_vi_vm_customized_recovery_datastore_spec",
    "InstantViVMCustomizedRecoveryDestinationSpec": "instant_vi_vm_customized_recovery_destination_spec",
    "InstantViVMCustomizedRecoverySpec": "instant_vi_vm_customized_recovery_spec",
    "InstantViVMOriginalLocationRecoverySpec": "instant_vi_vm_original_location_recovery_spec",
    "InstantViVMRecoveryMount": "instant_vi_vm_recovery_mount",
    "InstantViVMRecoveryMountsResult": "instant_vi_vm_recovery_mounts_result",
    "InstantViVMRecoverySpec": "instant_vi_vm_recovery_spec",
    "InventoryBrowserFilters": "inventory_browser_filters",
    "InventoryBrowserResult": "inventory_browser_result",
    "InventoryObjectModel": "inventory_object_model",
    "IpSettingsModel": "ip_settings_model",
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
    "KMSServerChangeCertificateSpec": "kms_server_change_certificate_spec",
    "KeyManagementServerBaseModel": "key_management_server_base_model",
    "KeyManagementServerBaseSpec": "key_management_server_base_spec",
    "KeyManagementServersResult": "key_management_servers_result",
    "LicenseAgentConsumptionSpec": "license_agent_consumption_spec",
    "LicenseAutoUpdateSpec": "license_auto_update_spec",
    "LicenseCreateReportSpec": "license_create_report_spec",
    "LicenseInstallationPromoSpec": "license_installation_promo_spec",
    "LicenseInstallationSpec": "license_installation_spec",
    "LicenseRemoveSpec": "license_remove_spec",
    "LicenseRenewSpec": "license_renew_spec",
    "LicenseRenewalModel": "license_renewal_model",
    "LicenseUpdateModel": "license_update_model",
    "LinuxCredentialsModel": "linux_credentials_model",
    "LinuxCredentialsSpec": "linux_credentials_spec",
    "LinuxFlrHelperApplianceResourceModel": "linux_flr_helper_appliance_resource_model",
    "LinuxFlrHelperApplianceSpec": "linux_flr_helper_appliance_spec",
    "LinuxFlrHelperHostModel": "linux_flr_helper_host_model",
    "LinuxFlrMountSpec": "linux_flr_mount_spec",
    "LinuxFlrOriginalHostSpec": "linux_flr_original_host_spec",
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
    "MalwareBackupScanRange": "malware_backup_scan_range",
    "MalwareBackupScanSpec": "malware_backup_scan_spec",
    "MalwareBackupScanSpecEngine": "malware_backup_scan_spec_engine",
    "MalwareBackupScanSpecRangeFrom": "malware_backup_scan_spec_range_from",
    "MalwareBackupScanSpecRangeTo": "malware_backup_scan_spec_range_to",
    "ManageServerExportSpec": "manage_server_export_spec",
    "ManageServerImportSpecCollection": "manage_server_import_spec_collection",
    "ManagedServerModel": "managed_server_model",
    "ManagedServerSpec": "managed_server_spec",
    "ManagedServersResult": "managed_servers_result",
    "MountServerSettingsImportSpec": "mount_server_settings_import_spec",
    "MountServerSettingsModel": "mount_server_settings_model",
    "NASFilerServerModel": "nas_filer_server_model",
    "NASFilerServerProcessingModel": "nas_filer_server_processing_model",
    "NFSShareServerAdvancedSettingsModel": "nfs_share_server_advanced_settings_model",
    "NFSShareServerModel": "nfs_share_server_model",
    "NFSShareServerProcessingModel": "nfs_share_server_processing_model",
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
    "PaginationFilter": "pagination_filter",
    "PaginationResult": "pagination_result",
    "PaginationSpec": "pagination_spec",
    "PerformanceExtentModel": "performance_extent_model",
    "PerformanceExtentSpec": "performance_extent_spec",
    "PerformanceTierAdvancedSettingsModel": "performance_tier_advanced_settings_model",
    "PerformanceTierModel": "performance_tier_model",
    "PerformanceTierSpec": "performance_tier_spec",
    "PlacementPolicyModel": "placement_policy_model",
    "PredicateExpressionModel": "predicate_expression_model",
    "PreferredNetworkModel": "preferred_network_model",
    "PreferredNetworksModel": "preferred_networks_model",
    "PrimaryStorageIntegrationSettingsModel": "primary_storage_integration_settings_model",
    "PrivateKeyChangeSpec": "private_key_change_spec",
    "ProtectedComputerGroupModel": "protected_computer_group_model",
    "ProtectedComputerModel": "protected_computer_model",
    "ProtectedComputerResult": "protected_computer_result",
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
    "PublishBackupContentSpec": "publish_backup_content_spec",
    "RegularReplicaModel": "regular_replica_model",
    "ReplicaFailbackModeSpec": "replica_failback_mode_spec",
    "ReplicaJobGuestProcessingModel": "replica_job_guest_processing_model",
    "ReplicaJobReIpRuleModel": "replica_job_re_ip_rule_model",
    "ReplicaJobReIpRulesModel": "replica_job_re_ip_rules_model",
    "ReplicaMappingModel": "replica_mapping_model",
    "ReplicaMappingRuleModel": "replica_mapping_rule_model",
    "ReplicaModel": "replica_model",
    "ReplicaNotificationSettingsModel": "replica_notification_settings_model",
    "ReplicaPointModel": "replica_point_model",
    "ReplicaPointsResult": "replica_points_result",
    "ReplicaRescanSpec": "replica_rescan_spec",
    "ReplicaSourceRepositoriesModel": "replica_source_repositories_model",
    "ReplicaTaskSessionModel": "replica_task_session_model",
    "ReplicaTrafficSettingsModel": "replica_traffic_settings_model",
    "ReplicasResult": "replicas_result",
    "RepositoriesRescanSpec": "repositories_rescan_spec",
    "RepositoriesResult": "repositories_result",
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
    "RestoreTargetDatastoresSpec": "restore_target_datastores_spec",
    "RestoreTargetFolderSpec": "restore_target_folder_spec",
    "RestoreTargetNetworkSpec": "restore_target_network_spec",
    "RestoreTaskSessionModel": "restore_task_session_model",
    "S3CompatibleBrowserDestinationSpec": "s3_compatible_browser_destination_spec",
    "S3CompatibleBrowserModel": "s3_compatible_browser_model",
    "S3CompatibleBrowserSpec": "s3_compatible_browser_spec",
    "S3CompatibleBucketBrowserModel": "s3_compatible_bucket_browser_model",
    "S3CompatibleProxyModel": "s3_compatible_proxy_model",
    "S3CompatibleRegionBrowserModel": "s3_compatible_region_browser_model",
    "S3CompatibleServerAccountModel": "s3_compatible_server_account_model",
    "S3CompatibleServerModel": "s3_compatible_server_model",
    "S3CompatibleServerProcessingModel": "s3_compatible_server_processing_model",
    "S3CompatibleStorageAccountImportModel": "s3_compatible_storage_account_import_model",
    "S3CompatibleStorageAccountModel": "s3_compatible_storage_account_model",
    "S3CompatibleStorageBucketModel": "s3_compatible_storage_bucket_model",
    "S3CompatibleStorageImportSpec": "s3_compatible_storage_import_spec",
    "S3CompatibleStorageModel": "s3_compatible_storage_model",
    "S3CompatibleStorageSpec": "s3_compatible_storage_spec",
    "SMBShareServerAdvancedSettingsModel": "smb_share_server_advanced_settings_model",
    "SMBShareServerModel": "smb_share_server_model",
    "SMBShareServerProcessingModel": "smb_share_server_processing_model",
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
    "SecurityAnalyzerEmailNotificationSettings": "security_analyzer_email_notification_settings",
    "SecurityAnalyzerScheduleSettingsModel": "security_analyzer_schedule_settings_model",
    "ServerInfoModel": "server_info_model",
    "ServerTimeModel": "server_time_model",
    "ServicesModel": "services_model",
    "ServicesResult": "services_result",
    "SessionLogRecordModel": "session_log_record_model",
    "SessionLogResult": "session_log_result",
    "SessionModel": "session_model",
    "SessionProgress": "session_progress",
    "SessionResultModel": "session_result_model",
    "SessionsResult": "sessions_result",
    "SmbRepositoryShareSettingsModel": "smb_repository_share_settings_model",
    "SmbRepositoryShareSettingsSpec": "smb_repository_share_settings_spec",
    "SmbStorageImportSpec": "smb_storage_import_spec",
    "SmbStorageModel": "smb_storage_model",
    "SmbStorageSpec": "smb_storage_spec",
    "SocketLicenseSummaryModel": "socket_license_summary_model",
    "SocketLicenseWorkloadModel": "socket_license_workload_model",
    "SocketLicenseWorkloadResult": "socket_license_workload_result",
    "SortExpressionModel": "sort_expression_model",
    "StandardCredentialsModel": "standard_credentials_model",
    "StandardCredentialsSpec": "standard_credentials_spec",
    "SuspiciousActivityEventModel": "suspicious_activity_event_model",
    "SuspiciousActivityEventSpec": "suspicious_activity_event_spec",
    "SuspiciousActivityEventsResult": "suspicious_activity_events_result",
    "SuspiciousActivityMachineModel": "suspicious_activity_machine_model",
    "SuspiciousActivityMachineSpec": "suspicious_activity_machine_spec",
    "SyntheticFullSettingsModel": "synthetic_full_settings_model",
    "TaskAdditionalInfoModel": "task_additional_info_model",
    "TaskModel": "task_model",
    "TaskSessionModel": "task_session_model",
    "TaskSessionsResult": "task_sessions_result",
    "TasksResult": "tasks_result",
    "TokenLoginSpec": "token_login_spec",
    "TokenModel": "token_model",
    "TrafficRuleModel": "traffic_rule_model",
    "UnstructuredBackupDownloadMetaSpec": "unstructured_backup_download_meta_spec",
    "UnstructuredDataBrowseSourceProperties": "unstructured_data_browse_source_properties",
    "UnstructuredDataFlrBrowseFolderModel": "unstructured_data_flr_browse_folder_model",
    "UnstructuredDataFlrBrowseFolderSpec": "unstructured_data_flr_browse_folder_spec",
    "UnstructuredDataFlrBrowseItemModel": "unstructured_data_flr_browse_item_model",
    "UnstructuredDataFlrBrowseMountModel": "unstructured_data_flr_browse_mount_model",
    "UnstructuredDataFlrBrowseMountResult": "unstructured_data_flr_browse_mount_result",
    "UnstructuredDataMountSpec": "unstructured_data_mount_spec",
    "UnstructuredDataServerModel": "unstructured_data_server_model",
    "UnstructuredDataServersResult": "unstructured_data_servers_result",
    "VCenterInventoryResult": "v_center_inventory_result",
    "VPowerNFSPortSettingsModel": "v_power_nfs_port_settings_model",
    "VSphereChangedBlockTrackingSettingsModel": "v_sphere_changed_block_tracking_settings_model",
    "VSphereReplicaJobAdvancedSettingsModel": "v_sphere_replica_job_advanced_settings_model",
    "VSphereReplicaJobDataTransferModel": "v_sphere_replica_job_data_transfer_model",
    "VSphereReplicaJobDestinationFilesMappingModel": "v_sphere_replica_job_destination_files_mapping_model",
    "VSphereReplicaJobDestinationMappingModel": "v_sphere_replica_job_destination_mapping_model",
    "VSphereReplicaJobDestinationModel": "v_sphere_replica_job_destination_model",
    "VSphereReplicaJobExclusionsModel": "v_sphere_replica_job_exclusions_model",
    "VSphereReplicaJobExclusionsSpec": "v_sphere_replica_job_exclusions_spec",
    "VSphereReplicaJobModel": "v_sphere_replica_job_model",
    "VSphereReplicaJobNetworkMappingModel": "v_sphere_replica_job_network_mapping_model",
    "VSphereReplicaJobSettingsModel": "v_sphere_replica_job_settings_model",
    "VSphereReplicaJobSpec": "v_sphere_replica_job_spec",
    "VSphereReplicaJobVirtualMachinesModel": "v_sphere_replica_job_virtual_machines_model",
    "VSphereReplicaJobVirtualMachinesSpec": "v_sphere_replica_job_virtual_machines_spec",
    "VSphereReplicaSeedingModel": "v_sphere_replica_seeding_model",
    "ViBackupObjectModel": "vi_backup_object_model",
    "ViHostImportSpec": "vi_host_import_spec",
    "ViHostModel": "vi_host_model",
    "ViHostSpec": "vi_host_spec",
    "ViProxyModel": "vi_proxy_model",
    "ViProxySpec": "vi_proxy_spec",
    "ViRootsResult": "vi_roots_result",
    "ViVMQuickMigrationSpec": "vi_vm_quick_migration_spec",
    "ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec": "vi_vm_snapshot_replica_change_switchover_time_failback_spec",
    "ViVMSnapshotReplicaCommitFailbackSpec": "vi_vm_snapshot_replica_commit_failback_spec",
    "ViVMSnapshotReplicaCustomizedFailbackSpec": "vi_vm_snapshot_replica_customized_failback_spec",
    "ViVMSnapshotReplicaFailbackFolderMappingSpec": "vi_vm_snapshot_replica_failback_folder_mapping_spec",
    "ViVMSnapshotReplicaFailbackSpec": "vi_vm_snapshot_replica_failback_spec",
    "ViVMSnapshotReplicaFailbackTargetDatastoreSpec": "vi_vm_snapshot_replica_failback_target_datastore_spec",
    "ViVMSnapshotReplicaFailbackTargetFolderSpec": "vi_vm_snapshot_replica_failback_target_folder_spec",
    "ViVMSnapshotReplicaFailbackTargetHostSpec": "vi_vm_snapshot_replica_failback_target_host_spec",
    "ViVMSnapshotReplicaFailbackTargetNetworkSpec": "vi_vm_snapshot_replica_failback_target_network_spec",
    "ViVMSnapshotReplicaFailbackTargetResourcePoolSpec": "vi_vm_snapshot_replica_failback_target_resource_pool_spec",
    "ViVMSnapshotReplicaFailbackTargetVMSpec": "vi_vm_snapshot_replica_failback_target_vm_spec",
    "ViVMSnapshotReplicaFailoverSpec": "vi_vm_snapshot_replica_failover_spec",
    "ViVMSnapshotReplicaOriginalLocationFailbackSpec": "vi_vm_snapshot_replica_original_location_failback_spec",
    "ViVMSnapshotReplicaOriginalVMFailbackSpec": "vi_vm_snapshot_replica_original_vm_failback_spec",
    "ViVMSnapshotReplicaSwitchToProductionFailbackSpec": "vi_vm_snapshot_replica_switch_to_production_failback_spec",
    "ViVMSnapshotReplicaUndoFailbackSpec": "vi_vm_snapshot_replica_undo_failback_spec",
    "ViVmSnapshotReplicaFailbackNetworkMappingModel": "vi_vm_snapshot_replica_failback_network_mapping_model",
    "ViVmSnapshotReplicaFailbackTargetDiskSpec": "vi_vm_snapshot_replica_failback_target_disk_spec",
    "VmwareFcdInstantRecoveryDiskInfo": "vmware_fcd_instant_recovery_disk_info",
    "VmwareFcdInstantRecoveryDiskSpec": "vmware_fcd_instant_recovery_disk_spec",
    "VmwareFcdInstantRecoveryMount": "vmware_fcd_instant_recovery_mount",
    "VmwareFcdInstantRecoveryMountsResult": "vmware_fcd_instant_recovery_mounts_result",
    "VmwareFcdInstantRecoverySpec": "vmware_fcd_instant_recovery_spec",
    "VmwareFcdQuickMigrationSpec": "vmware_fcd_quick_migration_spec",
    "VmwareFcdWriteCacheSpec": "vmware_fcd_write_cache_spec",
    "VmwareFlrRestoreTargetHostModel": "vmware_flr_restore_target_host_model",
    "VmwareLinuxFlrHelperApplianceResourceModel": "vmware_linux_flr_helper_appliance_resource_model",
    "VmwareObjectDiskModel": "vmware_object_disk_model",
    "VmwareObjectModel": "vmware_object_model",
    "WANAcceleratorCacheModel": "wan_accelerator_cache_model",
    "WANAcceleratorModel": "wan_accelerator_model",
    "WANAcceleratorServerModel": "wan_accelerator_server_model",
    "WANAcceleratorsResult": "wan_accelerators_result",
    "WanAcceleratorSettingsModel": "wan_accelerator_settings_model",
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
    "WindowsFlrMountSpec": "windows_flr_mount_spec",
    "WindowsHostComponentPortModel": "windows_host_component_port_model",
    "WindowsHostImportSpec": "windows_host_import_spec",
    "WindowsHostModel": "windows_host_model",
    "WindowsHostPortsModel": "windows_host_ports_model",
    "WindowsHostSpec": "windows_host_spec",
    "WindowsLocalRepositorySettingsModel": "windows_local_repository_settings_model",
    "WindowsLocalStorageImportSpec": "windows_local_storage_import_spec",
    "WindowsLocalStorageModel": "windows_local_storage_model",
    "WindowsLocalStorageSpec": "windows_local_storage_spec",
    "YaraRuleModel": "yara_rule_model",
    "YaraRulesResult": "yara_rules_result",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
