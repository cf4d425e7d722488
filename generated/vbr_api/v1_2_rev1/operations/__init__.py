"""One module per operation, imported at first use: `build`, `parse`, `call`, `OPERATION`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import assign_instance_license as assign_instance_license
    from . import browse_cloud_entity as browse_cloud_entity
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
    from . import browse_entra_id_tenant_restore_sessions as browse_entra_id_tenant_restore_sessions
    from . import browse_flr_mount as browse_flr_mount
    from . import browse_flr_unstructured_data_mount as browse_flr_unstructured_data_mount
    from . import change_account as change_account
    from . import change_cloud_certificate as change_cloud_certificate
    from . import change_cloud_creds_secret_key as change_cloud_creds_secret_key
    from . import change_encryption_password as change_encryption_password
    from . import change_km_server_certificate as change_km_server_certificate
    from . import change_password_for_creds as change_password_for_creds
    from . import change_private_key_for_creds as change_private_key_for_creds
    from . import change_replica_failback_switchover_time as change_replica_failback_switchover_time
    from . import change_root_password_for_creds as change_root_password_for_creds
    from . import check_entra_id_tenant_production_items as check_entra_id_tenant_production_items
    from . import compare_entra_id_tenant_item as compare_entra_id_tenant_item
    from . import create_authorization_code as create_authorization_code
    from . import create_cloud_creds as create_cloud_creds
    from . import create_cloud_creds_helper_appliance as create_cloud_creds_helper_appliance
    from . import create_computer_recovery_token as create_computer_recovery_token
    from . import create_creds as create_creds
    from . import create_encryption_password as create_encryption_password
    from . import create_entra_id_tenant as create_entra_id_tenant
    from . import create_job as create_job
    from . import create_kms_server as create_kms_server
    from . import create_license_report as create_license_report
    from . import create_managed_server as create_managed_server
    from . import create_new_cloud_folder as create_new_cloud_folder
    from . import create_proxy as create_proxy
    from . import create_repository as create_repository
    from . import create_scale_out_repository as create_scale_out_repository
    from . import create_suspicious_activity_event as create_suspicious_activity_event
    from . import create_token as create_token
    from . import delete_backup as delete_backup
    from . import delete_cloud_creds as delete_cloud_creds
    from . import (
        delete_cloud_creds_helper_appliance_async as delete_cloud_creds_helper_appliance_async,
    )
    from . import delete_computer_recovery_token as delete_computer_recovery_token
    from . import delete_creds as delete_creds
    from . import delete_encryption_password as delete_encryption_password
    from . import delete_entra_id_tenants as delete_entra_id_tenants
    from . import delete_job as delete_job
    from . import delete_kms_server as delete_kms_server
    from . import delete_managed_server as delete_managed_server
    from . import delete_proxy as delete_proxy
    from . import delete_repository as delete_repository
    from . import delete_scale_out_repository as delete_scale_out_repository
    from . import disable_job as disable_job
    from . import (
        disable_scale_out_extent_maintenance_mode as disable_scale_out_extent_maintenance_mode,
    )
    from . import disable_scale_out_extent_sealed_mode as disable_scale_out_extent_sealed_mode
    from . import download_backup_meta as download_backup_meta
    from . import download_flr_item as download_flr_item
    from . import enable_job as enable_job
    from . import (
        enable_scale_out_extent_maintenance_mode as enable_scale_out_extent_maintenance_mode,
    )
    from . import enable_scale_out_extent_sealed_mode as enable_scale_out_extent_sealed_mode
    from . import entire_vm_restore_cloud_director as entire_vm_restore_cloud_director
    from . import entire_vm_restore_vmware as entire_vm_restore_vmware
    from . import export_cloud_credentials as export_cloud_credentials
    from . import export_credentials as export_credentials
    from . import export_encryption_passwords as export_encryption_passwords
    from . import export_entra_id_tenant_item as export_entra_id_tenant_item
    from . import export_jobs as export_jobs
    from . import export_managed_servers as export_managed_servers
    from . import export_proxies as export_proxies
    from . import export_repositories as export_repositories
    from . import finish_app_registration_by_device_code as finish_app_registration_by_device_code
    from . import flr_browse_search_result as flr_browse_search_result
    from . import flr_mount_restore as flr_mount_restore
    from . import flr_mount_restore_to as flr_mount_restore_to
    from . import flr_start_search_for as flr_start_search_for
    from . import generate_entra_id_tenant_password as generate_entra_id_tenant_password
    from . import get_all_authorization_events as get_all_authorization_events
    from . import get_all_automation_sessions as get_all_automation_sessions
    from . import get_all_backup_files as get_all_backup_files
    from . import get_all_backup_objects as get_all_backup_objects
    from . import get_all_backups as get_all_backups
    from . import get_all_cloud_creds as get_all_cloud_creds
    from . import get_all_computer_recovery_tokens as get_all_computer_recovery_tokens
    from . import get_all_content_publication_mounts as get_all_content_publication_mounts
    from . import get_all_creds as get_all_creds
    from . import get_all_creds_helper_appliances as get_all_creds_helper_appliances
    from . import get_all_encryption_passwords as get_all_encryption_passwords
    from . import get_all_entra_id_tenant_browse_sessions as get_all_entra_id_tenant_browse_sessions
    from . import get_all_entra_id_tenants as get_all_entra_id_tenants
    from . import get_all_flr_browse_sessions as get_all_flr_browse_sessions
    from . import get_all_instant_vi_vm_recovery_mounts as get_all_instant_vi_vm_recovery_mounts
    from . import get_all_inventory_hosts as get_all_inventory_hosts
    from . import get_all_inventory_vmware_hosts as get_all_inventory_vmware_hosts
    from . import get_all_jobs as get_all_jobs
    from . import get_all_jobs_states as get_all_jobs_states
    from . import get_all_kms_servers as get_all_kms_servers
    from . import get_all_managed_servers as get_all_managed_servers
    from . import get_all_object_replica_restore_points as get_all_object_replica_restore_points
    from . import get_all_object_restore_points as get_all_object_restore_points
    from . import get_all_proxies as get_all_proxies
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
    from . import get_all_unstructured_data_servers as get_all_unstructured_data_servers
    from . import (
        get_all_vmware_fcd_instant_recovery_mount_models as get_all_vmware_fcd_instant_recovery_mount_models,
    )
    from . import get_all_wan_accelerators as get_all_wan_accelerators
    from . import get_authorization_event as get_authorization_event
    from . import get_automation_session as get_automation_session
    from . import get_automation_session_logs as get_automation_session_logs
    from . import get_backup as get_backup
    from . import get_backup_file as get_backup_file
    from . import get_backup_object as get_backup_object
    from . import get_backup_object_restore_points as get_backup_object_restore_points
    from . import get_backup_objects as get_backup_objects
    from . import get_best_practices_compliance_result as get_best_practices_compliance_result
    from . import get_cloud_creds as get_cloud_creds
    from . import get_cloud_creds_helper_appliance as get_cloud_creds_helper_appliance
    from . import get_compare_entra_id_tenant_item_result as get_compare_entra_id_tenant_item_result
    from . import get_computer_recovery_token as get_computer_recovery_token
    from . import get_config_backup_options as get_config_backup_options
    from . import get_connection_certificate as get_connection_certificate
    from . import get_content_publication_mount as get_content_publication_mount
    from . import get_creds as get_creds
    from . import get_encryption_password as get_encryption_password
    from . import get_entra_id_tenant_browse_session as get_entra_id_tenant_browse_session
    from . import get_entra_id_tenant_restore_device_code as get_entra_id_tenant_restore_device_code
    from . import (
        get_entra_id_tenant_restore_device_code_state as get_entra_id_tenant_restore_device_code_state,
    )
    from . import get_entra_id_tenants as get_entra_id_tenants
    from . import get_flr_browse_session as get_flr_browse_session
    from . import get_general_options as get_general_options
    from . import get_installed_license as get_installed_license
    from . import get_instant_vi_vm_recovery_mount as get_instant_vi_vm_recovery_mount
    from . import get_inventory_objects as get_inventory_objects
    from . import get_job as get_job
    from . import get_kms_server as get_kms_server
    from . import get_licensed_capacity as get_licensed_capacity
    from . import get_licensed_instances as get_licensed_instances
    from . import get_licensed_sockets as get_licensed_sockets
    from . import get_managed_server as get_managed_server
    from . import get_object_replica_restore_point as get_object_replica_restore_point
    from . import (
        get_object_replica_restore_point_in_replica as get_object_replica_restore_point_in_replica,
    )
    from . import get_object_replica_restore_points as get_object_replica_restore_points
    from . import get_object_restore_point as get_object_restore_point
    from . import get_object_restore_point_disks as get_object_restore_point_disks
    from . import get_protected_computer as get_protected_computer
    from . import get_protected_computers as get_protected_computers
    from . import get_proxy as get_proxy
    from . import (
        get_recursive_comparison_entra_id_tenant_item_result as get_recursive_comparison_entra_id_tenant_item_result,
    )
    from . import get_replica as get_replica
    from . import get_repository as get_repository
    from . import get_scale_out_repository as get_scale_out_repository
    from . import get_security_analyzer_schedule as get_security_analyzer_schedule
    from . import get_security_analyzer_session as get_security_analyzer_session
    from . import get_server_certificate as get_server_certificate
    from . import get_server_info as get_server_info
    from . import get_server_time as get_server_time
    from . import get_session as get_session
    from . import get_session_logs as get_session_logs
    from . import get_session_task_sessions as get_session_task_sessions
    from . import get_suspicious_activity_event as get_suspicious_activity_event
    from . import get_task as get_task
    from . import get_task_session as get_task_session
    from . import get_task_session_logs as get_task_session_logs
    from . import (
        get_unstructured_data_flr_browse_session as get_unstructured_data_flr_browse_session,
    )
    from . import get_unstructured_data_servers as get_unstructured_data_servers
    from . import (
        get_vmware_fcd_instant_recovery_mount_model as get_vmware_fcd_instant_recovery_mount_model,
    )
    from . import get_vmware_host_object as get_vmware_host_object
    from . import get_wan_accelerator as get_wan_accelerator
    from . import get_yara_rules as get_yara_rules
    from . import import_cloud_credentials as import_cloud_credentials
    from . import import_credentials as import_credentials
    from . import import_encryption_passwords as import_encryption_passwords
    from . import import_jobs as import_jobs
    from . import import_managed_servers as import_managed_servers
    from . import import_proxies as import_proxies
    from . import import_repositories as import_repositories
    from . import install_license as install_license
    from . import (
        instant_recovery_vmware_fcd_dismount_with_session as instant_recovery_vmware_fcd_dismount_with_session,
    )
    from . import (
        instant_recovery_vmware_fcd_migrate_with_session as instant_recovery_vmware_fcd_migrate_with_session,
    )
    from . import (
        instant_recovery_vmware_fcd_mount_with_session as instant_recovery_vmware_fcd_mount_with_session,
    )
    from . import instant_vi_vm_recovery_migrate as instant_vi_vm_recovery_migrate
    from . import instant_vi_vm_recovery_mount as instant_vi_vm_recovery_mount
    from . import instant_vi_vm_recovery_unmount as instant_vi_vm_recovery_unmount
    from . import logout as logout
    from . import modify_security_analyzer_schedule as modify_security_analyzer_schedule
    from . import prepare_flr_item_download as prepare_flr_item_download
    from . import publish_backup_content as publish_backup_content
    from . import remove_license as remove_license
    from . import renew_installed_license as renew_installed_license
    from . import request_app_registration_by_device_code as request_app_registration_by_device_code
    from . import request_authentication as request_authentication
    from . import rescan_inventory_objects as rescan_inventory_objects
    from . import rescan_replica as rescan_replica
    from . import rescan_repositories as rescan_repositories
    from . import (
        reset_all_best_practices_compliance_statuses as reset_all_best_practices_compliance_statuses,
    )
    from . import reset_best_practices_compliance_status as reset_best_practices_compliance_status
    from . import resolve_cloud_director_hosts as resolve_cloud_director_hosts
    from . import restore_entra_id_tenant_item_attributes as restore_entra_id_tenant_item_attributes
    from . import restore_entra_id_tenant_items as restore_entra_id_tenant_items
    from . import revoke_capacity_license as revoke_capacity_license
    from . import revoke_instance_license as revoke_instance_license
    from . import revoke_socket_license as revoke_socket_license
    from . import set_agent_consumption as set_agent_consumption
    from . import set_auto_update as set_auto_update
    from . import start_compare_entra_id_tenant_item as start_compare_entra_id_tenant_item
    from . import start_config_backup as start_config_backup
    from . import start_entra_id_audit_log_mount as start_entra_id_audit_log_mount
    from . import start_entra_id_tenant_restore as start_entra_id_tenant_restore
    from . import start_flr_mount as start_flr_mount
    from . import start_job as start_job
    from . import start_malware_backup_scan as start_malware_backup_scan
    from . import (
        start_recursive_comparison_entra_id_tenant_item as start_recursive_comparison_entra_id_tenant_item,
    )
    from . import start_security_analyzer as start_security_analyzer
    from . import start_v_sphere_quick_backup_job as start_v_sphere_quick_backup_job
    from . import stop_automation_session as stop_automation_session
    from . import stop_entra_id_audit_log_mount as stop_entra_id_audit_log_mount
    from . import (
        stop_entra_id_tenant_item_restore_session as stop_entra_id_tenant_item_restore_session,
    )
    from . import stop_entra_id_tenant_restore as stop_entra_id_tenant_restore
    from . import stop_flr_mount as stop_flr_mount
    from . import stop_job as stop_job
    from . import stop_session as stop_session
    from . import stop_task as stop_task
    from . import (
        suppress_best_practices_compliance_alert as suppress_best_practices_compliance_alert,
    )
    from . import unpublish_backup_content as unpublish_backup_content
    from . import (
        unstructured_data_flr_browse_search_result as unstructured_data_flr_browse_search_result,
    )
    from . import unstructured_data_flr_copy_to as unstructured_data_flr_copy_to
    from . import unstructured_data_flr_start_search_for as unstructured_data_flr_start_search_for
    from . import update_cloud_creds as update_cloud_creds
    from . import update_computer_recovery_token as update_computer_recovery_token
    from . import update_config_backup_options as update_config_backup_options
    from . import update_creds as update_creds
    from . import update_encryption_password as update_encryption_password
    from . import update_entra_id_tenants as update_entra_id_tenants
    from . import update_general_options as update_general_options
    from . import update_job as update_job
    from . import update_kms_server as update_kms_server
    from . import update_license as update_license
    from . import update_managed_server as update_managed_server
    from . import update_proxy as update_proxy
    from . import update_repository as update_repository
    from . import update_scale_out_repository as update_scale_out_repository
    from . import update_single_use_credentials as update_single_use_credentials
    from . import update_traffic_rules as update_traffic_rules
    from . import (
        upload_entra_id_tenant_administrative_unit as upload_entra_id_tenant_administrative_unit,
    )
    from . import upload_entra_id_tenant_application as upload_entra_id_tenant_application
    from . import (
        upload_entra_id_tenant_conditional_access_policy as upload_entra_id_tenant_conditional_access_policy,
    )
    from . import upload_entra_id_tenant_group as upload_entra_id_tenant_group
    from . import upload_entra_id_tenant_role as upload_entra_id_tenant_role
    from . import upload_entra_id_tenant_user as upload_entra_id_tenant_user
    from . import validate_entra_id_tenant_items as validate_entra_id_tenant_items
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
    from . import view_suspicious_activity_events as view_suspicious_activity_events
    from . import windows_flr_browse_compare_attributes as windows_flr_browse_compare_attributes
    from . import (
        windows_flr_browse_compare_to_production as windows_flr_browse_compare_to_production,
    )

_NAMES = frozenset(
    (
        "assign_instance_license",
        "browse_cloud_entity",
        "browse_entra_id_tenant_backup_restore_points",
        "browse_entra_id_tenant_item",
        "browse_entra_id_tenant_mount",
        "browse_entra_id_tenant_restore_points",
        "browse_entra_id_tenant_restore_session",
        "browse_entra_id_tenant_restore_session_logs",
        "browse_entra_id_tenant_restore_sessions",
        "browse_flr_mount",
        "browse_flr_unstructured_data_mount",
        "change_account",
        "change_cloud_certificate",
        "change_cloud_creds_secret_key",
        "change_encryption_password",
        "change_km_server_certificate",
        "change_password_for_creds",
        "change_private_key_for_creds",
        "change_replica_failback_switchover_time",
        "change_root_password_for_creds",
        "check_entra_id_tenant_production_items",
        "compare_entra_id_tenant_item",
        "create_authorization_code",
        "create_cloud_creds",
        "create_cloud_creds_helper_appliance",
        "create_computer_recovery_token",
        "create_creds",
        "create_encryption_password",
        "create_entra_id_tenant",
        "create_job",
        "create_kms_server",
        "create_license_report",
        "create_managed_server",
        "create_new_cloud_folder",
        "create_proxy",
        "create_repository",
        "create_scale_out_repository",
        "create_suspicious_activity_event",
        "create_token",
        "delete_backup",
        "delete_cloud_creds",
        "delete_cloud_creds_helper_appliance_async",
        "delete_computer_recovery_token",
        "delete_creds",
        "delete_encryption_password",
        "delete_entra_id_tenants",
        "delete_job",
        "delete_kms_server",
        "delete_managed_server",
        "delete_proxy",
        "delete_repository",
        "delete_scale_out_repository",
        "disable_job",
        "disable_scale_out_extent_maintenance_mode",
        "disable_scale_out_extent_sealed_mode",
        "download_backup_meta",
        "download_flr_item",
        "enable_job",
        "enable_scale_out_extent_maintenance_mode",
        "enable_scale_out_extent_sealed_mode",
        "entire_vm_restore_cloud_director",
        "entire_vm_restore_vmware",
        "export_cloud_credentials",
        "export_credentials",
        "export_encryption_passwords",
        "export_entra_id_tenant_item",
        "export_jobs",
        "export_managed_servers",
        "export_proxies",
        "export_repositories",
        "finish_app_registration_by_device_code",
        "flr_browse_search_result",
        "flr_mount_restore",
        "flr_mount_restore_to",
        "flr_start_search_for",
        "generate_entra_id_tenant_password",
        "get_all_authorization_events",
        "get_all_automation_sessions",
        "get_all_backup_files",
        "get_all_backup_objects",
        "get_all_backups",
        "get_all_cloud_creds",
        "get_all_computer_recovery_tokens",
        "get_all_content_publication_mounts",
        "get_all_creds",
        "get_all_creds_helper_appliances",
        "get_all_encryption_passwords",
        "get_all_entra_id_tenant_browse_sessions",
        "get_all_entra_id_tenants",
        "get_all_flr_browse_sessions",
        "get_all_instant_vi_vm_recovery_mounts",
        "get_all_inventory_hosts",
        "get_all_inventory_vmware_hosts",
        "get_all_jobs",
        "get_all_jobs_states",
        "get_all_kms_servers",
        "get_all_managed_servers",
        "get_all_object_replica_restore_points",
        "get_all_object_restore_points",
        "get_all_proxies",
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
        "get_all_unstructured_data_servers",
        "get_all_vmware_fcd_instant_recovery_mount_models",
        "get_all_wan_accelerators",
        "get_authorization_event",
        "get_automation_session",
        "get_automation_session_logs",
        "get_backup",
        "get_backup_file",
        "get_backup_object",
        "get_backup_object_restore_points",
        "get_backup_objects",
        "get_best_practices_compliance_result",
        "get_cloud_creds",
        "get_cloud_creds_helper_appliance",
        "get_compare_entra_id_tenant_item_result",
        "get_computer_recovery_token",
        "get_config_backup_options",
        "get_connection_certificate",
        "get_content_publication_mount",
        "get_creds",
        "get_encryption_password",
        "get_entra_id_tenant_browse_session",
        "get_entra_id_tenant_restore_device_code",
        "get_entra_id_tenant_restore_device_code_state",
        "get_entra_id_tenants",
        "get_flr_browse_session",
        "get_general_options",
        "get_installed_license",
        "get_instant_vi_vm_recovery_mount",
        "get_inventory_objects",
        "get_job",
        "get_kms_server",
        "get_licensed_capacity",
        "get_licensed_instances",
        "get_licensed_sockets",
        "get_managed_server",
        "get_object_replica_restore_point",
        "get_object_replica_restore_point_in_replica",
        "get_object_replica_restore_points",
        "get_object_restore_point",
        "get_object_restore_point_disks",
        "get_protected_computer",
        "get_protected_computers",
        "get_proxy",
        "get_recursive_comparison_entra_id_tenant_item_result",
        "get_replica",
        "get_repository",
        "get_scale_out_repository",
        "get_security_analyzer_schedule",
        "get_security_analyzer_session",
        "get_server_certificate",
        "get_server_info",
        "get_server_time",
        "get_session",
        "get_session_logs",
        "get_session_task_sessions",
        "get_suspicious_activity_event",
        "get_task",
        "get_task_session",
        "get_task_session_logs",
        "get_unstructured_data_flr_browse_session",
        "get_unstructured_data_servers",
        "get_vmware_fcd_instant_recovery_mount_model",
        "get_vmware_host_object",
        "get_wan_accelerator",
        "get_yara_rules",
        "import_cloud_credentials",
        "import_credentials",
        "import_encryption_passwords",
        "import_jobs",
        "import_managed_servers",
        "import_proxies",
        "import_repositories",
        "install_license",
        "instant_recovery_vmware_fcd_dismount_with_session",
        "instant_recovery_vmware_fcd_migrate_with_session",
        "instant_recovery_vmware_fcd_mount_with_session",
        "instant_vi_vm_recovery_migrate",
        "instant_vi_vm_recovery_mount",
        "instant_vi_vm_recovery_unmount",
        "logout",
        "modify_security_analyzer_schedule",
        "prepare_flr_item_download",
        "publish_backup_content",
        "remove_license",
        "renew_installed_license",
        "request_app_registration_by_device_code",
        "request_authentication",
        "rescan_inventory_objects",
        "rescan_replica",
        "rescan_repositories",
        "reset_all_best_practices_compliance_statuses",
        "reset_best_practices_compliance_status",
        "resolve_cloud_director_hosts",
        "restore_entra_id_tenant_item_attributes",
        "restore_entra_id_tenant_items",
        "revoke_capacity_license",
        "revoke_instance_license",
        "revoke_socket_license",
        "set_agent_consumption",
        "set_auto_update",
        "start_compare_entra_id_tenant_item",
        "start_config_backup",
        "start_entra_id_audit_log_mount",
        "start_entra_id_tenant_restore",
        "start_flr_mount",
        "start_job",
        "start_malware_backup_scan",
        "start_recursive_comparison_entra_id_tenant_item",
        "start_security_analyzer",
        "start_v_sphere_quick_backup_job",
        "stop_automation_session",
        "stop_entra_id_audit_log_mount",
        "stop_entra_id_tenant_item_restore_session",
        "stop_entra_id_tenant_restore",
        "stop_flr_mount",
        "stop_job",
        "stop_session",
        "stop_task",
        "suppress_best_practices_compliance_alert",
        "unpublish_backup_content",
        "unstructured_data_flr_browse_search_result",
        "unstructured_data_flr_copy_to",
        "unstructured_data_flr_start_search_for",
        "update_cloud_creds",
        "update_computer_recovery_token",
        "update_config_backup_options",
        "update_creds",
        "update_encryption_password",
        "update_entra_id_tenants",
        "update_general_options",
        "update_job",
        "update_kms_server",
        "update_license",
        "update_managed_server",
        "update_proxy",
        "update_repository",
        "update_scale_out_repository",
        "update_single_use_credentials",
        "update_traffic_rules",
        "upload_entra_id_tenant_administrative_unit",
        "upload_entra_id_tenant_application",
        "upload_entra_id_tenant_conditional_access_policy",
        "upload_entra_id_tenant_group",
        "upload_entra_id_tenant_role",
        "upload_entra_id_tenant_user",
        "validate_entra_id_tenant_items",
        "vi_vm_snapshot_replica_commit_failback",
        "vi_vm_snapshot_replica_failback",
        "vi_vm_snapshot_replica_failover",
        "vi_vm_snapshot_replica_permanent_failover",
        "vi_vm_snapshot_replica_planned_failover",
        "vi_vm_snapshot_replica_switch_to_production",
        "vi_vm_snapshot_replica_undo_failback",
        "vi_vm_snapshot_replica_undo_failover",
        "view_suspicious_activity_events",
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
