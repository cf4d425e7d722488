"""One module per operation, imported at first use: `build`, `parse`, `call`, `OPERATION`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_datastore_latency as add_datastore_latency
    from . import apply_agent_policy_configuration as apply_agent_policy_configuration
    from . import apply_backup_layout as apply_backup_layout
    from . import apply_disk_layout as apply_disk_layout
    from . import assign_instance_license as assign_instance_license
    from . import attach_backup_to_agent as attach_backup_to_agent
    from . import auto_map_disk_layout as auto_map_disk_layout
    from . import azure_instant_vm_recovery_migrate as azure_instant_vm_recovery_migrate
    from . import azure_instant_vm_recovery_mount as azure_instant_vm_recovery_mount
    from . import azure_instant_vm_recovery_switchover as azure_instant_vm_recovery_switchover
    from . import azure_instant_vm_recovery_unmount as azure_instant_vm_recovery_unmount
    from . import browse_cloud_entity as browse_cloud_entity
    from . import browse_cloud_entity_virtual_machines as browse_cloud_entity_virtual_machines
    from . import browse_cloud_vault_entity as browse_cloud_vault_entity
    from . import (
        browse_entra_id_tenant_backup_restore_points as browse_entra_id_tenant_backup_restore_points,
    )
    from . import browse_entra_id_tenant_item as browse_entra_id_tenant_item
    from . import browse_entra_id_tenant_mount as browse_entra_id_tenant_mount
    from . import browse_entra_id_tenant_restore_points as browse_entra_id_tenant_restore_points
    from . import browse_entra_id_tenant_restore_session as browse_entra_id_tenant_restore_session
    from . import (
        browse_entra_id_tenant_restore_session_logs as browse_entra_id_tenant_restore_session_logs,
    )
    from . import (
        browse_entra_id_tenant_restore_sessions_with_filtering as browse_entra_id_tenant_restore_sessions_with_filtering,
    )
    from . import browse_flr_mount as browse_flr_mount
    from . import browse_flr_unstructured_data_mount as browse_flr_unstructured_data_mount
    from . import (
        browse_flr_unstructured_data_restore_points as browse_flr_unstructured_data_restore_points,
    )
    from . import browse_unstructured_data_server as browse_unstructured_data_server
    from . import change_account as change_account
    from . import change_acl_effective_access as change_acl_effective_access
    from . import change_acl_owner as change_acl_owner
    from . import change_cloud_certificate as change_cloud_certificate
    from . import change_cloud_creds_secret_key as change_cloud_creds_secret_key
    from . import change_encryption_password as change_encryption_password
    from . import change_high_availability_cluster as change_high_availability_cluster
    from . import change_km_server_certificate as change_km_server_certificate
    from . import change_password_for_creds as change_password_for_creds
    from . import change_private_key_for_creds as change_private_key_for_creds
    from . import change_replica_failback_switchover_time as change_replica_failback_switchover_time
    from . import change_root_password_for_creds as change_root_password_for_creds
    from . import change_service_account_mode as change_service_account_mode
    from . import check_can_resize_partition as check_can_resize_partition
    from . import check_entra_id_tenant_production_items as check_entra_id_tenant_production_items
    from . import check_smtp_connection as check_smtp_connection
    from . import clear_agent_policy_cache as clear_agent_policy_cache
    from . import clone_custom_role as clone_custom_role
    from . import clone_job as clone_job
    from . import compare_entra_id_tenant_item as compare_entra_id_tenant_item
    from . import copy_machines_backups as copy_machines_backups
    from . import copy_unstructured_data_backups as copy_unstructured_data_backups
    from . import create_ad_domain as create_ad_domain
    from . import create_check_point as create_check_point
    from . import create_cloud_creds as create_cloud_creds
    from . import create_cloud_creds_helper_appliance as create_cloud_creds_helper_appliance
    from . import create_computer_recovery_token as create_computer_recovery_token
    from . import create_creds as create_creds
    from . import create_custom_role as create_custom_role
    from . import create_deployment_kit as create_deployment_kit
    from . import create_encryption_password as create_encryption_password
    from . import create_entra_id_tenant as create_entra_id_tenant
    from . import create_global_vm_exclusion as create_global_vm_exclusion
    from . import create_high_availability_cluster as create_high_availability_cluster
    from . import create_job as create_job
    from . import create_kms_server as create_kms_server
    from . import create_license_report as create_license_report
    from . import create_managed_server as create_managed_server
    from . import create_new_cloud_folder as create_new_cloud_folder
    from . import create_protection_group as create_protection_group
    from . import create_proxy as create_proxy
    from . import create_recovery_media_for_backup_object as create_recovery_media_for_backup_object
    from . import (
        create_recovery_media_for_discovered_entity as create_recovery_media_for_discovered_entity,
    )
    from . import (
        create_recovery_media_task_for_backup_object as create_recovery_media_task_for_backup_object,
    )
    from . import (
        create_recovery_media_task_for_discovered_entity as create_recovery_media_task_for_discovered_entity,
    )
    from . import create_repository as create_repository
    from . import create_scale_out_repository as create_scale_out_repository
    from . import create_suspicious_activity_event as create_suspicious_activity_event
    from . import create_token as create_token
    from . import create_unstructured_data_server as create_unstructured_data_server
    from . import create_user as create_user
    from . import delete_ad_domain as delete_ad_domain
    from . import delete_backup as delete_backup
    from . import delete_backup_object as delete_backup_object
    from . import delete_cloud_creds as delete_cloud_creds
    from . import (
        delete_cloud_creds_helper_appliance_async as delete_cloud_creds_helper_appliance_async,
    )
    from . import delete_computer_recovery_token as delete_computer_recovery_token
    from . import delete_creds as delete_creds
    from . import delete_custom_role as delete_custom_role
    from . import delete_datastore_latency_settings as delete_datastore_latency_settings
    from . import delete_discovered_entity as delete_discovered_entity
    from . import delete_encryption_password as delete_encryption_password
    from . import delete_entra_id_tenants as delete_entra_id_tenants
    from . import delete_global_vm_exclusion as delete_global_vm_exclusion
    from . import delete_high_availability_cluster as delete_high_availability_cluster
    from . import delete_job as delete_job
    from . import delete_kms_server as delete_kms_server
    from . import (
        delete_malware_detection_object_exclusions as delete_malware_detection_object_exclusions,
    )
    from . import delete_managed_server as delete_managed_server
    from . import delete_protection_group as delete_protection_group
    from . import delete_proxy as delete_proxy
    from . import delete_repository as delete_repository
    from . import delete_scale_out_repository as delete_scale_out_repository
    from . import delete_unstructured_data_servers as delete_unstructured_data_servers
    from . import delete_user as delete_user
    from . import deploy_helper_appliance_templates as deploy_helper_appliance_templates
    from . import detach_backup_from_agent as detach_backup_from_agent
    from . import disable_indicator_of_compromise as disable_indicator_of_compromise
    from . import disable_job as disable_job
    from . import disable_protection_group as disable_protection_group
    from . import disable_proxy as disable_proxy
    from . import (
        disable_scale_out_extent_maintenance_mode as disable_scale_out_extent_maintenance_mode,
    )
    from . import disable_scale_out_extent_sealed_mode as disable_scale_out_extent_sealed_mode
    from . import disk_management_init as disk_management_init
    from . import download_backup_meta as download_backup_meta
    from . import download_deployment_kit as download_deployment_kit
    from . import download_flr_item as download_flr_item
    from . import download_flr_item_get as download_flr_item_get
    from . import (
        download_malware_encryption_analysis_logs as download_malware_encryption_analysis_logs,
    )
    from . import download_protection_group_packages as download_protection_group_packages
    from . import download_recovery_media as download_recovery_media
    from . import download_support_log_bundle as download_support_log_bundle
    from . import enable_indicator_of_compromise as enable_indicator_of_compromise
    from . import enable_job as enable_job
    from . import enable_protection_group as enable_protection_group
    from . import enable_proxy as enable_proxy
    from . import (
        enable_scale_out_extent_maintenance_mode as enable_scale_out_extent_maintenance_mode,
    )
    from . import enable_scale_out_extent_sealed_mode as enable_scale_out_extent_sealed_mode
    from . import entire_unstructured_data_os_restore as entire_unstructured_data_os_restore
    from . import entire_unstructured_data_share_restore as entire_unstructured_data_share_restore
    from . import entire_vm_restore_cloud_director as entire_vm_restore_cloud_director
    from . import entire_vm_restore_hv as entire_vm_restore_hv
    from . import entire_vm_restore_vmware as entire_vm_restore_vmware
    from . import entra_id_tenant_restore_authorize as entra_id_tenant_restore_authorize
    from . import erase_disk as erase_disk
    from . import export_cloud_credentials as export_cloud_credentials
    from . import export_credentials as export_credentials
    from . import export_encryption_passwords as export_encryption_passwords
    from . import export_entra_id_tenant_item as export_entra_id_tenant_item
    from . import export_entra_id_tenant_objects_to_json as export_entra_id_tenant_objects_to_json
    from . import export_jobs as export_jobs
    from . import export_managed_servers as export_managed_servers
    from . import export_proxies as export_proxies
    from . import export_repositories as export_repositories
    from . import export_support_logs as export_support_logs
    from . import export_trusted_hosts as export_trusted_hosts
    from . import failover_high_availability_cluster as failover_high_availability_cluster
    from . import finish_app_registration_by_device_code as finish_app_registration_by_device_code
    from . import flr_browse_search_result as flr_browse_search_result
    from . import flr_mount_restore as flr_mount_restore
    from . import flr_mount_restore_to as flr_mount_restore_to
    from . import flr_restore_validate_credentials as flr_restore_validate_credentials
    from . import flr_restore_validate_item_target_path as flr_restore_validate_item_target_path
    from . import flr_start_search_for as flr_start_search_for
    from . import generate_entra_id_tenant_password as generate_entra_id_tenant_password
    from . import get_acl_record as get_acl_record
    from . import get_acl_rules as get_acl_rules
    from . import get_ad_domain as get_ad_domain
    from . import get_ad_domain_object as get_ad_domain_object
    from . import get_agent_backups as get_agent_backups
    from . import get_agent_state as get_agent_state
    from . import get_agents_recovery_appliance as get_agents_recovery_appliance
    from . import get_agents_recovery_appliances as get_agents_recovery_appliances
    from . import get_all_ad_domains as get_all_ad_domains
    from . import get_all_agent_packages as get_all_agent_packages
    from . import get_all_agent_packages_for_unix as get_all_agent_packages_for_unix
    from . import get_all_agent_states as get_all_agent_states
    from . import (
        get_all_application_item_child_restore_sessions as get_all_application_item_child_restore_sessions,
    )
    from . import get_all_authorization_events as get_all_authorization_events
    from . import get_all_automation_sessions as get_all_automation_sessions
    from . import (
        get_all_azure_instant_vm_recovery_mount_sessions as get_all_azure_instant_vm_recovery_mount_sessions,
    )
    from . import (
        get_all_azure_instant_vm_recovery_mounts as get_all_azure_instant_vm_recovery_mounts,
    )
    from . import get_all_backup_files as get_all_backup_files
    from . import get_all_backup_objects as get_all_backup_objects
    from . import get_all_backups as get_all_backups
    from . import get_all_cloud_creds as get_all_cloud_creds
    from . import get_all_computer_recovery_tokens as get_all_computer_recovery_tokens
    from . import get_all_content_publication_mounts as get_all_content_publication_mounts
    from . import get_all_creds as get_all_creds
    from . import (
        get_all_creds_helper_appliances_with_filtering as get_all_creds_helper_appliances_with_filtering,
    )
    from . import get_all_discovered_entities as get_all_discovered_entities
    from . import get_all_encryption_passwords as get_all_encryption_passwords
    from . import get_all_entra_id_tenant_browse_sessions as get_all_entra_id_tenant_browse_sessions
    from . import get_all_entra_id_tenants as get_all_entra_id_tenants
    from . import get_all_flr_browse_sessions as get_all_flr_browse_sessions
    from . import get_all_global_vm_exclusions as get_all_global_vm_exclusions
    from . import get_all_helper_appliance_templates as get_all_helper_appliance_templates
    from . import get_all_instant_hv_vm_recovery_mounts as get_all_instant_hv_vm_recovery_mounts
    from . import (
        get_all_instant_unstructured_data_recovery_mounts as get_all_instant_unstructured_data_recovery_mounts,
    )
    from . import get_all_instant_vi_vm_recovery_mounts as get_all_instant_vi_vm_recovery_mounts
    from . import get_all_inventory_hosts as get_all_inventory_hosts
    from . import get_all_inventory_p_gs as get_all_inventory_p_gs
    from . import get_all_inventory_physical_items as get_all_inventory_physical_items
    from . import get_all_inventory_vmware_hosts as get_all_inventory_vmware_hosts
    from . import get_all_jobs as get_all_jobs
    from . import get_all_jobs_states as get_all_jobs_states
    from . import get_all_kms_servers as get_all_kms_servers
    from . import get_all_managed_servers as get_all_managed_servers
    from . import get_all_mount_servers as get_all_mount_servers
    from . import get_all_object_replica_restore_points as get_all_object_replica_restore_points
    from . import get_all_object_restore_points as get_all_object_restore_points
    from . import get_all_protection_groups as get_all_protection_groups
    from . import get_all_proxies as get_all_proxies
    from . import get_all_proxies_states as get_all_proxies_states
    from . import get_all_replicas as get_all_replicas
    from . import get_all_repositories as get_all_repositories
    from . import get_all_repositories_states as get_all_repositories_states
    from . import get_all_scale_out_repositories as get_all_scale_out_repositories
    from . import get_all_services as get_all_services
    from . import get_all_sessions as get_all_sessions
    from . import get_all_task_sessions as get_all_task_sessions
    from . import get_all_tasks as get_all_tasks
    from . import get_all_traffic_rules as get_all_traffic_rules
    from . import (
        get_all_unstructured_data_flr_browse_sessions as get_all_unstructured_data_flr_browse_sessions,
    )
    from . import (
        get_all_unstructured_data_server_inventory_browse_sessions as get_all_unstructured_data_server_inventory_browse_sessions,
    )
    from . import get_all_unstructured_data_servers as get_all_unstructured_data_servers
    from . import (
        get_all_vmware_fcd_instant_recovery_mount_models as get_all_vmware_fcd_instant_recovery_mount_models,
    )
    from . import get_all_wan_accelerators as get_all_wan_accelerators
    from . import get_authorization_event as get_authorization_event
    from . import get_automation_session as get_automation_session
    from . import get_automation_session_logs as get_automation_session_logs
    from . import get_azure_instant_vm_recovery_mount as get_azure_instant_vm_recovery_mount
    from . import (
        get_azure_instant_vm_recovery_switchover_settings as get_azure_instant_vm_recovery_switchover_settings,
    )
    from . import get_backup as get_backup
    from . import get_backup_details as get_backup_details
    from . import get_backup_file as get_backup_file
    from . import get_backup_object as get_backup_object
    from . import (
        get_backup_object_restore_points_with_filtering as get_backup_object_restore_points_with_filtering,
    )
    from . import get_backup_objects_with_filtering as get_backup_objects_with_filtering
    from . import get_best_practices_compliance_result as get_best_practices_compliance_result
    from . import get_cloud_creds as get_cloud_creds
    from . import get_cloud_creds_helper_appliance as get_cloud_creds_helper_appliance
    from . import get_compare_entra_id_tenant_item_result as get_compare_entra_id_tenant_item_result
    from . import get_computer_recovery_token as get_computer_recovery_token
    from . import get_config_backup_options as get_config_backup_options
    from . import get_connection_certificate as get_connection_certificate
    from . import get_content_publication_mount as get_content_publication_mount
    from . import get_creds as get_creds
    from . import get_custom_role_details as get_custom_role_details
    from . import get_datastore_latency_settings as get_datastore_latency_settings
    from . import get_default_mount_server as get_default_mount_server
    from . import get_discovered_entities as get_discovered_entities
    from . import get_discovered_entity as get_discovered_entity
    from . import get_disks_slots as get_disks_slots
    from . import get_email_settings as get_email_settings
    from . import get_encryption_password as get_encryption_password
    from . import get_entra_id_tenant_browse_session as get_entra_id_tenant_browse_session
    from . import (
        get_entra_id_tenant_export_to_json_result as get_entra_id_tenant_export_to_json_result,
    )
    from . import get_entra_id_tenant_protection_scope as get_entra_id_tenant_protection_scope
    from . import get_entra_id_tenant_restore_device_code as get_entra_id_tenant_restore_device_code
    from . import (
        get_entra_id_tenant_restore_device_code_state as get_entra_id_tenant_restore_device_code_state,
    )
    from . import get_entra_id_tenants as get_entra_id_tenants
    from . import get_event_forwarding_settings as get_event_forwarding_settings
    from . import (
        get_file_detection_indicators_of_compromise as get_file_detection_indicators_of_compromise,
    )
    from . import get_flr_audit as get_flr_audit
    from . import get_flr_browse_session as get_flr_browse_session
    from . import get_general_options as get_general_options
    from . import get_global_vm_exclusion as get_global_vm_exclusion
    from . import get_helper_appliance_template as get_helper_appliance_template
    from . import get_helper_appliance_template_status as get_helper_appliance_template_status
    from . import get_high_availability_cluster as get_high_availability_cluster
    from . import get_host_authentication_settings as get_host_authentication_settings
    from . import get_host_optional_components_defaults as get_host_optional_components_defaults
    from . import get_installed_license as get_installed_license
    from . import get_instant_hv_vm_recovery_mount as get_instant_hv_vm_recovery_mount
    from . import (
        get_instant_unstructured_data_recovery_mount as get_instant_unstructured_data_recovery_mount,
    )
    from . import get_instant_vi_vm_recovery_mount as get_instant_vi_vm_recovery_mount
    from . import get_inventory_for_pg as get_inventory_for_pg
    from . import get_inventory_object_details as get_inventory_object_details
    from . import get_inventory_objects as get_inventory_objects
    from . import get_job as get_job
    from . import get_kms_server as get_kms_server
    from . import get_licensed_capacity as get_licensed_capacity
    from . import get_licensed_instances as get_licensed_instances
    from . import get_licensed_sockets as get_licensed_sockets
    from . import get_malware_allowed_trusted_extensions as get_malware_allowed_trusted_extensions
    from . import get_malware_detection_object as get_malware_detection_object
    from . import get_malware_detection_object_exclusions as get_malware_detection_object_exclusions
    from . import get_malware_detection_objects as get_malware_detection_objects
    from . import get_malware_general_settings as get_malware_general_settings
    from . import (
        get_malware_suspicious_file_masks_settings as get_malware_suspicious_file_masks_settings,
    )
    from . import get_managed_server as get_managed_server
    from . import get_managed_server_volume as get_managed_server_volume
    from . import get_mount_server as get_mount_server
    from . import get_move_copy_sessions as get_move_copy_sessions
    from . import get_node_exporter_settings as get_node_exporter_settings
    from . import get_notifications_settings as get_notifications_settings
    from . import get_object_replica_restore_point as get_object_replica_restore_point
    from . import (
        get_object_replica_restore_point_in_replica as get_object_replica_restore_point_in_replica,
    )
    from . import get_object_replica_restore_points as get_object_replica_restore_points
    from . import get_object_restore_point as get_object_restore_point
    from . import (
        get_object_restore_point_disks_with_filtering as get_object_restore_point_disks_with_filtering,
    )
    from . import get_object_restore_point_network_info as get_object_restore_point_network_info
    from . import get_protected_computer as get_protected_computer
    from . import get_protected_computers as get_protected_computers
    from . import get_protection_group as get_protection_group
    from . import get_proxy as get_proxy
    from . import (
        get_recursive_comparison_entra_id_tenant_item_result as get_recursive_comparison_entra_id_tenant_item_result,
    )
    from . import get_replica as get_replica
    from . import get_repository as get_repository
    from . import get_repository_access_permissions as get_repository_access_permissions
    from . import get_restore_layout as get_restore_layout
    from . import get_scale_out_repository as get_scale_out_repository
    from . import get_scan_session_log as get_scan_session_log
    from . import get_security_analyzer_schedule as get_security_analyzer_schedule
    from . import get_security_analyzer_session as get_security_analyzer_session
    from . import get_server_certificate as get_server_certificate
    from . import get_server_info as get_server_info
    from . import get_server_time as get_server_time
    from . import get_session as get_session
    from . import get_session_logs as get_session_logs
    from . import (
        get_session_task_sessions_with_filtering as get_session_task_sessions_with_filtering,
    )
    from . import get_storage_latency_settings as get_storage_latency_settings
    from . import get_suspicious_activity_event as get_suspicious_activity_event
    from . import get_task as get_task
    from . import get_task_session as get_task_session
    from . import get_task_session_logs as get_task_session_logs
    from . import (
        get_unstructured_backup_cold_storage_retrievals as get_unstructured_backup_cold_storage_retrievals,
    )
    from . import (
        get_unstructured_data_flr_browse_session as get_unstructured_data_flr_browse_session,
    )
    from . import get_unstructured_data_server as get_unstructured_data_server
    from . import get_unstructured_data_server_defaults as get_unstructured_data_server_defaults
    from . import (
        get_unstructured_data_server_inventory_browse_session as get_unstructured_data_server_inventory_browse_session,
    )
    from . import (
        get_unstructured_data_share_ir_switchover_settings as get_unstructured_data_share_ir_switchover_settings,
    )
    from . import get_user as get_user
    from . import get_user_roles as get_user_roles
    from . import (
        get_vmware_fcd_instant_recovery_mount_model as get_vmware_fcd_instant_recovery_mount_model,
    )
    from . import get_vmware_host_object as get_vmware_host_object
    from . import (
        get_vsa_event_forwarding_daemons_settings as get_vsa_event_forwarding_daemons_settings,
    )
    from . import get_vsa_event_forwarding_settings as get_vsa_event_forwarding_settings
    from . import get_wan_accelerator as get_wan_accelerator
    from . import get_yara_rules as get_yara_rules
    from . import import_cloud_credentials as import_cloud_credentials
    from . import import_credentials as import_credentials
    from . import import_encryption_passwords as import_encryption_passwords
    from . import import_jobs as import_jobs
    from . import import_managed_servers as import_managed_servers
    from . import import_proxies as import_proxies
    from . import import_repositories as import_repositories
    from . import import_trusted_hosts as import_trusted_hosts
    from . import initialize_veeam_cloud_vault as initialize_veeam_cloud_vault
    from . import install_agent_on_discovered_entities as install_agent_on_discovered_entities
    from . import (
        install_cbt_driver_on_discovered_entities as install_cbt_driver_on_discovered_entities,
    )
    from . import install_license as install_license
    from . import instant_hv_vm_recovery_migrate as instant_hv_vm_recovery_migrate
    from . import instant_hv_vm_recovery_mount as instant_hv_vm_recovery_mount
    from . import instant_hv_vm_recovery_unmount as instant_hv_vm_recovery_unmount
    from . import (
        instant_recovery_vmware_fcd_dismount_with_session as instant_recovery_vmware_fcd_dismount_with_session,
    )
    from . import (
        instant_recovery_vmware_fcd_migrate_with_session as instant_recovery_vmware_fcd_migrate_with_session,
    )
    from . import (
        instant_recovery_vmware_fcd_mount_with_session as instant_recovery_vmware_fcd_mount_with_session,
    )
    from . import (
        instant_unstructured_data_recovery_migrate as instant_unstructured_data_recovery_migrate,
    )
    from . import (
        instant_unstructured_data_recovery_mount as instant_unstructured_data_recovery_mount,
    )
    from . import (
        instant_unstructured_data_recovery_unmount as instant_unstructured_data_recovery_unmount,
    )
    from . import (
        instant_unstructured_data_share_switchover as instant_unstructured_data_share_switchover,
    )
    from . import instant_vi_vm_recovery_migrate as instant_vi_vm_recovery_migrate
    from . import instant_vi_vm_recovery_mount as instant_vi_vm_recovery_mount
    from . import instant_vi_vm_recovery_unmount as instant_vi_vm_recovery_unmount
    from . import keep_disk_management_session_alive as keep_disk_management_session_alive
    from . import logout as logout
    from . import manage_move_copy_session as manage_move_copy_session
    from . import mark_backup_file_as_clean as mark_backup_file_as_clean
    from . import mark_backup_file_as_infected as mark_backup_file_as_infected
    from . import mark_backup_objects_as_clean as mark_backup_objects_as_clean
    from . import modify_security_analyzer_schedule as modify_security_analyzer_schedule
    from . import move_backup as move_backup
    from . import move_backup_objects as move_backup_objects
    from . import prepare_flr_item_download as prepare_flr_item_download
    from . import prepare_for_remote_bmr as prepare_for_remote_bmr
    from . import publish_backup_content as publish_backup_content
    from . import reboot_agents_recovery_appliance as reboot_agents_recovery_appliance
    from . import reboot_agents_recovery_appliances as reboot_agents_recovery_appliances
    from . import reboot_discovered_entities as reboot_discovered_entities
    from . import recreate_embedded_recovery_media as recreate_embedded_recovery_media
    from . import register_vbr as register_vbr
    from . import remove_helper_appliance_templates as remove_helper_appliance_templates
    from . import remove_instance_license as remove_instance_license
    from . import remove_license as remove_license
    from . import remove_partition as remove_partition
    from . import renew_installed_license as renew_installed_license
    from . import request_app_registration_by_device_code as request_app_registration_by_device_code
    from . import request_authentication as request_authentication
    from . import rescan_all_managed_servers as rescan_all_managed_servers
    from . import rescan_discovered_entities as rescan_discovered_entities
    from . import rescan_inventory_objects as rescan_inventory_objects
    from . import rescan_managed_server as rescan_managed_server
    from . import rescan_protection_group as rescan_protection_group
    from . import rescan_replica as rescan_replica
    from . import rescan_repositories as rescan_repositories
    from . import (
        reset_all_best_practices_compliance_statuses as reset_all_best_practices_compliance_statuses,
    )
    from . import reset_best_practices_compliance_status as reset_best_practices_compliance_status
    from . import reset_user_mfa as reset_user_mfa
    from . import resize_partition as resize_partition
    from . import resolve_cloud_director_hosts as resolve_cloud_director_hosts
    from . import resolve_hyper_v_hosts as resolve_hyper_v_hosts
    from . import restore_entra_id_tenant_item_attributes as restore_entra_id_tenant_item_attributes
    from . import restore_entra_id_tenant_items as restore_entra_id_tenant_items
    from . import restore_partition as restore_partition
    from . import retry_job as retry_job
    from . import reveal_bitlocker_recovery_key as reveal_bitlocker_recovery_key
    from . import revert_to_check_point as revert_to_check_point
    from . import revoke_capacity_license as revoke_capacity_license
    from . import revoke_instance_license as revoke_instance_license
    from . import revoke_socket_license as revoke_socket_license
    from . import send_test_email_message as send_test_email_message
    from . import set_agent_consumption as set_agent_consumption
    from . import set_as_default_mount_server as set_as_default_mount_server
    from . import set_auto_update as set_auto_update
    from . import set_node_exporter_settings_basic_auth as set_node_exporter_settings_basic_auth
    from . import setup_mount_server as setup_mount_server
    from . import start_agent_quick_backup_job as start_agent_quick_backup_job
    from . import start_browse_unstructured_data_server as start_browse_unstructured_data_server
    from . import start_compare_entra_id_tenant_item as start_compare_entra_id_tenant_item
    from . import start_config_backup as start_config_backup
    from . import start_entra_id_audit_log_mount as start_entra_id_audit_log_mount
    from . import start_entra_id_tenant_export_to_json as start_entra_id_tenant_export_to_json
    from . import start_entra_id_tenant_restore as start_entra_id_tenant_restore
    from . import (
        start_entra_id_tenant_restore_authorization as start_entra_id_tenant_restore_authorization,
    )
    from . import start_entra_id_tenant_restore_from_copy as start_entra_id_tenant_restore_from_copy
    from . import start_flr_mount as start_flr_mount
    from . import start_health_check_backup as start_health_check_backup
    from . import start_hyper_v_quick_backup_job as start_hyper_v_quick_backup_job
    from . import start_job as start_job
    from . import start_malware_backup_scan as start_malware_backup_scan
    from . import start_malware_encryption_analysis as start_malware_encryption_analysis
    from . import (
        start_recursive_comparison_entra_id_tenant_item as start_recursive_comparison_entra_id_tenant_item,
    )
    from . import start_security_analyzer as start_security_analyzer
    from . import (
        start_unstructured_backup_cold_storage_retrieval as start_unstructured_backup_cold_storage_retrieval,
    )
    from . import start_unstructured_data_flr_mount as start_unstructured_data_flr_mount
    from . import start_v_sphere_quick_backup_job as start_v_sphere_quick_backup_job
    from . import start_volume_restore as start_volume_restore
    from . import stop_automation_session as stop_automation_session
    from . import stop_browse_unstructured_data_server as stop_browse_unstructured_data_server
    from . import stop_entra_id_audit_log_mount as stop_entra_id_audit_log_mount
    from . import (
        stop_entra_id_tenant_item_restore_session as stop_entra_id_tenant_item_restore_session,
    )
    from . import stop_entra_id_tenant_restore as stop_entra_id_tenant_restore
    from . import stop_flr_mount as stop_flr_mount
    from . import stop_job as stop_job
    from . import stop_session as stop_session
    from . import stop_task as stop_task
    from . import stop_unstructured_data_flr_mount as stop_unstructured_data_flr_mount
    from . import (
        suppress_best_practices_compliance_alert as suppress_best_practices_compliance_alert,
    )
    from . import switchover_high_availability_cluster as switchover_high_availability_cluster
    from . import trust_discovered_entities as trust_discovered_entities
    from . import (
        uninstall_agent_from_discovered_entities as uninstall_agent_from_discovered_entities,
    )
    from . import (
        uninstall_all_components_from_discovered_entities as uninstall_all_components_from_discovered_entities,
    )
    from . import (
        uninstall_cbt_driver_from_discovered_entities as uninstall_cbt_driver_from_discovered_entities,
    )
    from . import unlock_volume as unlock_volume
    from . import unpublish_backup_content as unpublish_backup_content
    from . import (
        unstructured_data_flr_browse_compare_attributes as unstructured_data_flr_browse_compare_attributes,
    )
    from . import (
        unstructured_data_flr_browse_compare_to_production as unstructured_data_flr_browse_compare_to_production,
    )
    from . import (
        unstructured_data_flr_browse_search_result as unstructured_data_flr_browse_search_result,
    )
    from . import unstructured_data_flr_copy_to as unstructured_data_flr_copy_to
    from . import unstructured_data_flr_download as unstructured_data_flr_download
    from . import (
        unstructured_data_flr_prepare_for_download as unstructured_data_flr_prepare_for_download,
    )
    from . import unstructured_data_flr_restore as unstructured_data_flr_restore
    from . import unstructured_data_flr_start_search_for as unstructured_data_flr_start_search_for
    from . import (
        update_azure_instant_vm_recovery_switchover_settings as update_azure_instant_vm_recovery_switchover_settings,
    )
    from . import update_cloud_creds as update_cloud_creds
    from . import update_computer_recovery_token as update_computer_recovery_token
    from . import update_config_backup_options as update_config_backup_options
    from . import update_creds as update_creds
    from . import update_custom_role as update_custom_role
    from . import update_datastore_latency_settings as update_datastore_latency_settings
    from . import update_email_settings as update_email_settings
    from . import update_encryption_password as update_encryption_password
    from . import update_entra_id_tenants as update_entra_id_tenants
    from . import update_event_forwarding_settings as update_event_forwarding_settings
    from . import update_general_options as update_general_options
    from . import update_global_vm_exclusion_note as update_global_vm_exclusion_note
    from . import update_host_authentication_settings as update_host_authentication_settings
    from . import update_job as update_job
    from . import update_kms_server as update_kms_server
    from . import update_license as update_license
    from . import (
        update_malware_detection_object_exclusions as update_malware_detection_object_exclusions,
    )
    from . import update_malware_general_settings as update_malware_general_settings
    from . import (
        update_malware_suspicious_file_masks_settings as update_malware_suspicious_file_masks_settings,
    )
    from . import update_managed_server as update_managed_server
    from . import update_mount_server as update_mount_server
    from . import update_node_exporter_settings as update_node_exporter_settings
    from . import update_notifications_settings as update_notifications_settings
    from . import update_protection_group as update_protection_group
    from . import update_proxy as update_proxy
    from . import update_repository as update_repository
    from . import update_repository_access_permissions as update_repository_access_permissions
    from . import update_scale_out_repository as update_scale_out_repository
    from . import update_server_components as update_server_components
    from . import update_single_use_credentials as update_single_use_credentials
    from . import update_storage_latency_settings as update_storage_latency_settings
    from . import update_traffic_rules as update_traffic_rules
    from . import update_unstructured_data_servers as update_unstructured_data_servers
    from . import (
        update_unstructured_data_share_ir_switchover_settings as update_unstructured_data_share_ir_switchover_settings,
    )
    from . import update_user_roles as update_user_roles
    from . import update_users_settings as update_users_settings
    from . import update_volume as update_volume
    from . import (
        update_vsa_event_forwarding_daemons_settings as update_vsa_event_forwarding_daemons_settings,
    )
    from . import update_vsa_event_forwarding_settings as update_vsa_event_forwarding_settings
    from . import upgrade_agent_on_discovered_entities as upgrade_agent_on_discovered_entities
    from . import (
        upload_entra_id_tenant_administrative_unit as upload_entra_id_tenant_administrative_unit,
    )
    from . import upload_entra_id_tenant_application as upload_entra_id_tenant_application
    from . import (
        upload_entra_id_tenant_conditional_access_policy as upload_entra_id_tenant_conditional_access_policy,
    )
    from . import upload_entra_id_tenant_device as upload_entra_id_tenant_device
    from . import (
        upload_entra_id_tenant_device_configuration as upload_entra_id_tenant_device_configuration,
    )
    from . import upload_entra_id_tenant_group as upload_entra_id_tenant_group
    from . import upload_entra_id_tenant_org_contact as upload_entra_id_tenant_org_contact
    from . import upload_entra_id_tenant_role as upload_entra_id_tenant_role
    from . import upload_entra_id_tenant_user as upload_entra_id_tenant_user
    from . import validate_entra_id_tenant_items as validate_entra_id_tenant_items
    from . import verify_encryption_password as verify_encryption_password
    from . import vi_vm_snapshot_replica_commit_failback as vi_vm_snapshot_replica_commit_failback
    from . import vi_vm_snapshot_replica_failback as vi_vm_snapshot_replica_failback
    from . import vi_vm_snapshot_replica_failover as vi_vm_snapshot_replica_failover
    from . import (
        vi_vm_snapshot_replica_permanent_failover as vi_vm_snapshot_replica_permanent_failover,
    )
    from . import vi_vm_snapshot_replica_planned_failover as vi_vm_snapshot_replica_planned_failover
    from . import (
        vi_vm_snapshot_replica_switch_to_production as vi_vm_snapshot_replica_switch_to_production,
    )
    from . import vi_vm_snapshot_replica_undo_failback as vi_vm_snapshot_replica_undo_failback
    from . import vi_vm_snapshot_replica_undo_failover as vi_vm_snapshot_replica_undo_failover
    from . import view_all_restore_options as view_all_restore_options
    from . import view_all_user_roles as view_all_user_roles
    from . import view_all_users as view_all_users
    from . import view_suspicious_activity_events as view_suspicious_activity_events
    from . import view_user_role as view_user_role
    from . import view_user_role_permissions as view_user_role_permissions
    from . import view_users_settings as view_users_settings
    from . import windows_flr_browse_compare_attributes as windows_flr_browse_compare_attributes
    from . import (
        windows_flr_browse_compare_to_production as windows_flr_browse_compare_to_production,
    )

_NAMES = frozenset(
    (
        "add_datastore_latency",
        "apply_agent_policy_configuration",
        "apply_backup_layout",
        "apply_disk_layout",
        "assign_instance_license",
        "attach_backup_to_agent",
        "auto_map_disk_layout",
        "azure_instant_vm_recovery_migrate",
        "azure_instant_vm_recovery_mount",
        "azure_instant_vm_recovery_switchover",
        "azure_instant_vm_recovery_unmount",
        "browse_cloud_entity",
        "browse_cloud_entity_virtual_machines",
        "browse_cloud_vault_entity",
        "browse_entra_id_tenant_backup_restore_points",
        "browse_entra_id_tenant_item",
        "browse_entra_id_tenant_mount",
        "browse_entra_id_tenant_restore_points",
        "browse_entra_id_tenant_restore_session",
        "browse_entra_id_tenant_restore_session_logs",
        "browse_entra_id_tenant_restore_sessions_with_filtering",
        "browse_flr_mount",
        "browse_flr_unstructured_data_mount",
        "browse_flr_unstructured_data_restore_points",
        "browse_unstructured_data_server",
        "change_account",
        "change_acl_effective_access",
        "change_acl_owner",
        "change_cloud_certificate",
        "change_cloud_creds_secret_key",
        "change_encryption_password",
        "change_high_availability_cluster",
        "change_km_server_certificate",
        "change_password_for_creds",
        "change_private_key_for_creds",
        "change_replica_failback_switchover_time",
        "change_root_password_for_creds",
        "change_service_account_mode",
        "check_can_resize_partition",
        "check_entra_id_tenant_production_items",
        "check_smtp_connection",
        "clear_agent_policy_cache",
        "clone_custom_role",
        "clone_job",
        "compare_entra_id_tenant_item",
        "copy_machines_backups",
        "copy_unstructured_data_backups",
        "create_ad_domain",
        "create_check_point",
        "create_cloud_creds",
        "create_cloud_creds_helper_appliance",
        "create_computer_recovery_token",
        "create_creds",
        "create_custom_role",
        "create_deployment_kit",
        "create_encryption_password",
        "create_entra_id_tenant",
        "create_global_vm_exclusion",
        "create_high_availability_cluster",
        "create_job",
        "create_kms_server",
        "create_license_report",
        "create_managed_server",
        "create_new_cloud_folder",
        "create_protection_group",
        "create_proxy",
        "create_recovery_media_for_backup_object",
        "create_recovery_media_for_discovered_entity",
        "create_recovery_media_task_for_backup_object",
        "create_recovery_media_task_for_discovered_entity",
        "create_repository",
        "create_scale_out_repository",
        "create_suspicious_activity_event",
        "create_token",
        "create_unstructured_data_server",
        "create_user",
        "delete_ad_domain",
        "delete_backup",
        "delete_backup_object",
        "delete_cloud_creds",
        "delete_cloud_creds_helper_appliance_async",
        "delete_computer_recovery_token",
        "delete_creds",
        "delete_custom_role",
        "delete_datastore_latency_settings",
        "delete_discovered_entity",
        "delete_encryption_password",
        "delete_entra_id_tenants",
        "delete_global_vm_exclusion",
        "delete_high_availability_cluster",
        "delete_job",
        "delete_kms_server",
        "delete_malware_detection_object_exclusions",
        "delete_managed_server",
        "delete_protection_group",
        "delete_proxy",
        "delete_repository",
        "delete_scale_out_repository",
        "delete_unstructured_data_servers",
        "delete_user",
        "deploy_helper_appliance_templates",
        "detach_backup_from_agent",
        "disable_indicator_of_compromise",
        "disable_job",
        "disable_protection_group",
        "disable_proxy",
        "disable_scale_out_extent_maintenance_mode",
        "disable_scale_out_extent_sealed_mode",
        "disk_management_init",
        "download_backup_meta",
        "download_deployment_kit",
        "download_flr_item",
        "download_flr_item_get",
        "download_malware_encryption_analysis_logs",
        "download_protection_group_packages",
        "download_recovery_media",
        "download_support_log_bundle",
        "enable_indicator_of_compromise",
        "enable_job",
        "enable_protection_group",
        "enable_proxy",
        "enable_scale_out_extent_maintenance_mode",
        "enable_scale_out_extent_sealed_mode",
        "entire_unstructured_data_os_restore",
        "entire_unstructured_data_share_restore",
        "entire_vm_restore_cloud_director",
        "entire_vm_restore_hv",
        "entire_vm_restore_vmware",
        "entra_id_tenant_restore_authorize",
        "erase_disk",
        "export_cloud_credentials",
        "export_credentials",
        "export_encryption_passwords",
        "export_entra_id_tenant_item",
        "export_entra_id_tenant_objects_to_json",
        "export_jobs",
        "export_managed_servers",
        "export_proxies",
        "export_repositories",
        "export_support_logs",
        "export_trusted_hosts",
        "failover_high_availability_cluster",
        "finish_app_registration_by_device_code",
        "flr_browse_search_result",
        "flr_mount_restore",
        "flr_mount_restore_to",
        "flr_restore_validate_credentials",
        "flr_restore_validate_item_target_path",
        "flr_start_search_for",
        "generate_entra_id_tenant_password",
        "get_acl_record",
        "get_acl_rules",
        "get_ad_domain",
        "get_ad_domain_object",
        "get_agent_backups",
        "get_agent_state",
        "get_agents_recovery_appliance",
        "get_agents_recovery_appliances",
        "get_all_ad_domains",
        "get_all_agent_packages",
        "get_all_agent_packages_for_unix",
        "get_all_agent_states",
        "get_all_application_item_child_restore_sessions",
        "get_all_authorization_events",
        "get_all_automation_sessions",
        "get_all_azure_instant_vm_recovery_mount_sessions",
        "get_all_azure_instant_vm_recovery_mounts",
        "get_all_backup_files",
        "get_all_backup_objects",
        "get_all_backups",
        "get_all_cloud_creds",
        "get_all_computer_recovery_tokens",
        "get_all_content_publication_mounts",
        "get_all_creds",
        "get_all_creds_helper_appliances_with_filtering",
        "get_all_discovered_entities",
        "get_all_encryption_passwords",
        "get_all_entra_id_tenant_browse_sessions",
        "get_all_entra_id_tenants",
        "get_all_flr_browse_sessions",
        "get_all_global_vm_exclusions",
        "get_all_helper_appliance_templates",
        "get_all_instant_hv_vm_recovery_mounts",
        "get_all_instant_unstructured_data_recovery_mounts",
        "get_all_instant_vi_vm_recovery_mounts",
        "get_all_inventory_hosts",
        "get_all_inventory_p_gs",
        "get_all_inventory_physical_items",
        "get_all_inventory_vmware_hosts",
        "get_all_jobs",
        "get_all_jobs_states",
        "get_all_kms_servers",
        "get_all_managed_servers",
        "get_all_mount_servers",
        "get_all_object_replica_restore_points",
        "get_all_object_restore_points",
        "get_all_protection_groups",
        "get_all_proxies",
        "get_all_proxies_states",
        "get_all_replicas",
        "get_all_repositories",
        "get_all_repositories_states",
        "get_all_scale_out_repositories",
        "get_all_services",
        "get_all_sessions",
        "get_all_task_sessions",
        "get_all_tasks",
        "get_all_traffic_rules",
        "get_all_unstructured_data_flr_browse_sessions",
        "get_all_unstructured_data_server_inventory_browse_sessions",
        "get_all_unstructured_data_servers",
        "get_all_vmware_fcd_instant_recovery_mount_models",
        "get_all_wan_accelerators",
        "get_authorization_event",
        "get_automation_session",
        "get_automation_session_logs",
        "get_azure_instant_vm_recovery_mount",
        "get_azure_instant_vm_recovery_switchover_settings",
        "get_backup",
        "get_backup_details",
        "get_backup_file",
        "get_backup_object",
        "get_backup_object_restore_points_with_filtering",
        "get_backup_objects_with_filtering",
        "get_best_practices_compliance_result",
        "get_cloud_creds",
        "get_cloud_creds_helper_appliance",
        "get_compare_entra_id_tenant_item_result",
        "get_computer_recovery_token",
        "get_config_backup_options",
        "get_connection_certificate",
        "get_content_publication_mount",
        "get_creds",
        "get_custom_role_details",
        "get_datastore_latency_settings",
        "get_default_mount_server",
        "get_discovered_entities",
        "get_discovered_entity",
        "get_disks_slots",
        "get_email_settings",
        "get_encryption_password",
        "get_entra_id_tenant_browse_session",
        "get_entra_id_tenant_export_to_json_result",
        "get_entra_id_tenant_protection_scope",
        "get_entra_id_tenant_restore_device_code",
        "get_entra_id_tenant_restore_device_code_state",
        "get_entra_id_tenants",
        "get_event_forwarding_settings",
        "get_file_detection_indicators_of_compromise",
        "get_flr_audit",
        "get_flr_browse_session",
        "get_general_options",
        "get_global_vm_exclusion",
        "get_helper_appliance_template",
        "get_helper_appliance_template_status",
        "get_high_availability_cluster",
        "get_host_authentication_settings",
        "get_host_optional_components_defaults",
        "get_installed_license",
        "get_instant_hv_vm_recovery_mount",
        "get_instant_unstructured_data_recovery_mount",
        "get_instant_vi_vm_recovery_mount",
        "get_inventory_for_pg",
        "get_inventory_object_details",
        "get_inventory_objects",
        "get_job",
        "get_kms_server",
        "get_licensed_capacity",
        "get_licensed_instances",
        "get_licensed_sockets",
        "get_malware_allowed_trusted_extensions",
        "get_malware_detection_object",
        "get_malware_detection_object_exclusions",
        "get_malware_detection_objects",
        "get_malware_general_settings",
        "get_malware_suspicious_file_masks_settings",
        "get_managed_server",
        "get_managed_server_volume",
        "get_mount_server",
        "get_move_copy_sessions",
        "get_node_exporter_settings",
        "get_notifications_settings",
        "get_object_replica_restore_point",
        "get_object_replica_restore_point_in_replica",
        "get_object_replica_restore_points",
        "get_object_restore_point",
        "get_object_restore_point_disks_with_filtering",
        "get_object_restore_point_network_info",
        "get_protected_computer",
        "get_protected_computers",
        "get_protection_group",
        "get_proxy",
        "get_recursive_comparison_entra_id_tenant_item_result",
        "get_replica",
        "get_repository",
        "get_repository_access_permissions",
        "get_restore_layout",
        "get_scale_out_repository",
        "get_scan_session_log",
        "get_security_analyzer_schedule",
        "get_security_analyzer_session",
        "get_server_certificate",
        "get_server_info",
        "get_server_time",
        "get_session",
        "get_session_logs",
        "get_session_task_sessions_with_filtering",
        "get_storage_latency_settings",
        "get_suspicious_activity_event",
        "get_task",
        "get_task_session",
        "get_task_session_logs",
        "get_unstructured_backup_cold_storage_retrievals",
        "get_unstructured_data_flr_browse_session",
        "get_unstructured_data_server",
        "get_unstructured_data_server_defaults",
        "get_unstructured_data_server_inventory_browse_session",
        "get_unstructured_data_share_ir_switchover_settings",
        "get_user",
        "get_user_roles",
        "get_vmware_fcd_instant_recovery_mount_model",
        "get_vmware_host_object",
        "get_vsa_event_forwarding_daemons_settings",
        "get_vsa_event_forwarding_settings",
        "get_wan_accelerator",
        "get_yara_rules",
        "import_cloud_credentials",
        "import_credentials",
        "import_encryption_passwords",
        "import_jobs",
        "import_managed_servers",
        "import_proxies",
        "import_repositories",
        "import_trusted_hosts",
        "initialize_veeam_cloud_vault",
        "install_agent_on_discovered_entities",
        "install_cbt_driver_on_discovered_entities",
        "install_license",
        "instant_hv_vm_recovery_migrate",
        "instant_hv_vm_recovery_mount",
        "instant_hv_vm_recovery_unmount",
        "instant_recovery_vmware_fcd_dismount_with_session",
        "instant_recovery_vmware_fcd_migrate_with_session",
        "instant_recovery_vmware_fcd_mount_with_session",
        "instant_unstructured_data_recovery_migrate",
        "instant_unstructured_data_recovery_mount",
        "instant_unstructured_data_recovery_unmount",
        "instant_unstructured_data_share_switchover",
        "instant_vi_vm_recovery_migrate",
        "instant_vi_vm_recovery_mount",
        "instant_vi_vm_recovery_unmount",
        "keep_disk_management_session_alive",
        "logout",
        "manage_move_copy_session",
        "mark_backup_file_as_clean",
        "mark_backup_file_as_infected",
        "mark_backup_objects_as_clean",
        "modify_security_analyzer_schedule",
        "move_backup",
        "move_backup_objects",
        "prepare_flr_item_download",
        "prepare_for_remote_bmr",
        "publish_backup_content",
        "reboot_agents_recovery_appliance",
        "reboot_agents_recovery_appliances",
        "reboot_discovered_entities",
        "recreate_embedded_recovery_media",
        "register_vbr",
        "remove_helper_appliance_templates",
        "remove_instance_license",
        "remove_license",
        "remove_partition",
        "renew_installed_license",
        "request_app_registration_by_device_code",
        "request_authentication",
        "rescan_all_managed_servers",
        "rescan_discovered_entities",
        "rescan_inventory_objects",
        "rescan_managed_server",
        "rescan_protection_group",
        "rescan_replica",
        "rescan_repositories",
        "reset_all_best_practices_compliance_statuses",
        "reset_best_practices_compliance_status",
        "reset_user_mfa",
        "resize_partition",
        "resolve_cloud_director_hosts",
        "resolve_hyper_v_hosts",
        "restore_entra_id_tenant_item_attributes",
        "restore_entra_id_tenant_items",
        "restore_partition",
        "retry_job",
        "reveal_bitlocker_recovery_key",
        "revert_to_check_point",
        "revoke_capacity_license",
        "revoke_instance_license",
        "revoke_socket_license",
        "send_test_email_message",
        "set_agent_consumption",
        "set_as_default_mount_server",
        "set_auto_update",
        "set_node_exporter_settings_basic_auth",
        "setup_mount_server",
        "start_agent_quick_backup_job",
        "start_browse_unstructured_data_server",
        "start_compare_entra_id_tenant_item",
        "start_config_backup",
        "start_entra_id_audit_log_mount",
        "start_entra_id_tenant_export_to_json",
        "start_entra_id_tenant_restore",
        "start_entra_id_tenant_restore_authorization",
        "start_entra_id_tenant_restore_from_copy",
        "start_flr_mount",
        "start_health_check_backup",
        "start_hyper_v_quick_backup_job",
        "start_job",
        "start_malware_backup_scan",
        "start_malware_encryption_analysis",
        "start_recursive_comparison_entra_id_tenant_item",
        "start_security_analyzer",
        "start_unstructured_backup_cold_storage_retrieval",
        "start_unstructured_data_flr_mount",
        "start_v_sphere_quick_backup_job",
        "start_volume_restore",
        "stop_automation_session",
        "stop_browse_unstructured_data_server",
        "stop_entra_id_audit_log_mount",
        "stop_entra_id_tenant_item_restore_session",
        "stop_entra_id_tenant_restore",
        "stop_flr_mount",
        "stop_job",
        "stop_session",
        "stop_task",
        "stop_unstructured_data_flr_mount",
        "suppress_best_practices_compliance_alert",
        "switchover_high_availability_cluster",
        "trust_discovered_entities",
        "uninstall_agent_from_discovered_entities",
        "uninstall_all_components_from_discovered_entities",
        "uninstall_cbt_driver_from_discovered_entities",
        "unlock_volume",
        "unpublish_backup_content",
        "unstructured_data_flr_browse_compare_attributes",
        "unstructured_data_flr_browse_compare_to_production",
        "unstructured_data_flr_browse_search_result",
        "unstructured_data_flr_copy_to",
        "unstructured_data_flr_download",
        "unstructured_data_flr_prepare_for_download",
        "unstructured_data_flr_restore",
        "unstructured_data_flr_start_search_for",
        "update_azure_instant_vm_recovery_switchover_settings",
        "update_cloud_creds",
        "update_computer_recovery_token",
        "update_config_backup_options",
        "update_creds",
        "update_custom_role",
        "update_datastore_latency_settings",
        "update_email_settings",
        "update_encryption_password",
        "update_entra_id_tenants",
        "update_event_forwarding_settings",
        "update_general_options",
        "update_global_vm_exclusion_note",
        "update_host_authentication_settings",
        "update_job",
        "update_kms_server",
        "update_license",
        "update_malware_detection_object_exclusions",
        "update_malware_general_settings",
        "update_malware_suspicious_file_masks_settings",
        "update_managed_server",
        "update_mount_server",
        "update_node_exporter_settings",
        "update_notifications_settings",
        "update_protection_group",
        "update_proxy",
        "update_repository",
        "update_repository_access_permissions",
        "update_scale_out_repository",
        "update_server_components",
        "update_single_use_credentials",
        "update_storage_latency_settings",
        "update_traffic_rules",
        "update_unstructured_data_servers",
        "update_unstructured_data_share_ir_switchover_settings",
        "update_user_roles",
        "update_users_settings",
        "update_volume",
        "update_vsa_event_forwarding_daemons_settings",
        "update_vsa_event_forwarding_settings",
        "upgrade_agent_on_discovered_entities",
        "upload_entra_id_tenant_administrative_unit",
        "upload_entra_id_tenant_application",
        "upload_entra_id_tenant_conditional_access_policy",
        "upload_entra_id_tenant_device",
        "upload_entra_id_tenant_device_configuration",
        "upload_entra_id_tenant_group",
        "upload_entra_id_tenant_org_contact",
        "upload_entra_id_tenant_role",
        "upload_entra_id_tenant_user",
        "validate_entra_id_tenant_items",
        "verify_encryption_password",
        "vi_vm_snapshot_replica_commit_failback",
        "vi_vm_snapshot_replica_failback",
        "vi_vm_snapshot_replica_failover",
        "vi_vm_snapshot_replica_permanent_failover",
        "vi_vm_snapshot_replica_planned_failover",
        "vi_vm_snapshot_replica_switch_to_production",
        "vi_vm_snapshot_replica_undo_failback",
        "vi_vm_snapshot_replica_undo_failover",
        "view_all_restore_options",
        "view_all_user_roles",
        "view_all_users",
        "view_suspicious_activity_events",
        "view_user_role",
        "view_user_role_permissions",
        "view_users_settings",
        "windows_flr_browse_compare_attributes",
        "windows_flr_browse_compare_to_production",
    )
)


def __getattr__(name: str) -> Any:
    if name in _NAMES:
        return import_module(f".{name}", __name__)  # which also sets the attribute
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_NAMES)
