"""One module per operation, imported at first use: `build`, `parse`, `call`, `OPERATION`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import browse_cloud_entity as browse_cloud_entity
    from . import change_cloud_certificate as change_cloud_certificate
    from . import change_cloud_creds_secret_key as change_cloud_creds_secret_key
    from . import change_password_for_creds as change_password_for_creds
    from . import change_private_key_for_creds as change_private_key_for_creds
    from . import change_root_password_for_creds as change_root_password_for_creds
    from . import create_authorization_code as create_authorization_code
    from . import create_cloud_creds as create_cloud_creds
    from . import create_cloud_creds_helper_appliance as create_cloud_creds_helper_appliance
    from . import create_computer_recovery_token as create_computer_recovery_token
    from . import create_creds as create_creds
    from . import create_encryption_password as create_encryption_password
    from . import create_job as create_job
    from . import create_managed_server as create_managed_server
    from . import create_new_cloud_folder as create_new_cloud_folder
    from . import create_proxy as create_proxy
    from . import create_repository as create_repository
    from . import create_scale_out_repository as create_scale_out_repository
    from . import create_token as create_token
    from . import delete_cloud_creds as delete_cloud_creds
    from . import delete_cloud_creds_helper_appliance as delete_cloud_creds_helper_appliance
    from . import delete_computer_recovery_token as delete_computer_recovery_token
    from . import delete_creds as delete_creds
    from . import delete_encryption_password as delete_encryption_password
    from . import delete_job as delete_job
    from . import delete_managed_server as delete_managed_server
    from . import delete_proxy as delete_proxy
    from . import delete_repository as delete_repository
    from . import delete_scale_out_repository as delete_scale_out_repository
    from . import disable_job as disable_job
    from . import (
        disable_scale_out_extent_maintenance_mode as disable_scale_out_extent_maintenance_mode,
    )
    from . import disable_scale_out_extent_sealed_mode as disable_scale_out_extent_sealed_mode
    from . import enable_job as enable_job
    from . import (
        enable_scale_out_extent_maintenance_mode as enable_scale_out_extent_maintenance_mode,
    )
    from . import enable_scale_out_extent_sealed_mode as enable_scale_out_extent_sealed_mode
    from . import entire_vm_restore_vmware as entire_vm_restore_vmware
    from . import evacuate_backups_from_scale_out_extent as evacuate_backups_from_scale_out_extent
    from . import export_cloud_credentials as export_cloud_credentials
    from . import export_credentials as export_credentials
    from . import export_encryption_passwords as export_encryption_passwords
    from . import export_jobs as export_jobs
    from . import export_managed_servers as export_managed_servers
    from . import export_proxies as export_proxies
    from . import export_repositories as export_repositories
    from . import finish_app_registration_by_device_code as finish_app_registration_by_device_code
    from . import get_all_automation_sessions as get_all_automation_sessions
    from . import get_all_backup_objects as get_all_backup_objects
    from . import get_all_backups as get_all_backups
    from . import get_all_cloud_creds as get_all_cloud_creds
    from . import get_all_computer_recovery_tokens as get_all_computer_recovery_tokens
    from . import get_all_creds as get_all_creds
    from . import get_all_creds_helper_appliances as get_all_creds_helper_appliances
    from . import get_all_encryption_passwords as get_all_encryption_passwords
    from . import get_all_instant_vi_vm_recovery_mounts as get_all_instant_vi_vm_recovery_mounts
    from . import get_all_inventory_vmware_hosts as get_all_inventory_vmware_hosts
    from . import get_all_jobs as get_all_jobs
    from . import get_all_jobs_states as get_all_jobs_states
    from . import get_all_managed_servers as get_all_managed_servers
    from . import get_all_object_restore_points as get_all_object_restore_points
    from . import get_all_proxies as get_all_proxies
    from . import get_all_repositories as get_all_repositories
    from . import get_all_repositories_states as get_all_repositories_states
    from . import get_all_scale_out_repositories as get_all_scale_out_repositories
    from . import get_all_services as get_all_services
    from . import get_all_sessions as get_all_sessions
    from . import get_all_traffic_rules as get_all_traffic_rules
    from . import (
        get_all_vmware_fcd_instant_recovery_mount_models as get_all_vmware_fcd_instant_recovery_mount_models,
    )
    from . import get_automation_session as get_automation_session
    from . import get_automation_session_logs as get_automation_session_logs
    from . import get_backup as get_backup
    from . import get_backup_object as get_backup_object
    from . import get_backup_object_restore_points as get_backup_object_restore_points
    from . import get_backup_objects as get_backup_objects
    from . import get_cloud_creds as get_cloud_creds
    from . import get_cloud_creds_helper_appliance as get_cloud_creds_helper_appliance
    from . import get_computer_recovery_token as get_computer_recovery_token
    from . import get_config_backup_options as get_config_backup_options
    from . import get_connection_certificate as get_connection_certificate
    from . import get_creds as get_creds
    from . import get_encryption_password as get_encryption_password
    from . import get_general_options as get_general_options
    from . import get_instant_vi_vm_recovery_mount as get_instant_vi_vm_recovery_mount
    from . import get_job as get_job
    from . import get_managed_server as get_managed_server
    from . import get_object_restore_point as get_object_restore_point
    from . import get_object_restore_point_disks as get_object_restore_point_disks
    from . import get_proxy as get_proxy
    from . import get_repository as get_repository
    from . import get_repository_access_permissions as get_repository_access_permissions
    from . import get_scale_out_repository as get_scale_out_repository
    from . import (
        get_scale_out_repository_access_permissions as get_scale_out_repository_access_permissions,
    )
    from . import get_server_certificate as get_server_certificate
    from . import get_server_info as get_server_info
    from . import get_server_time as get_server_time
    from . import get_session as get_session
    from . import get_session_logs as get_session_logs
    from . import (
        get_vmware_fcd_instant_recovery_mount_model as get_vmware_fcd_instant_recovery_mount_model,
    )
    from . import get_vmware_host_object as get_vmware_host_object
    from . import import_cloud_credentials as import_cloud_credentials
    from . import import_credentials as import_credentials
    from . import import_encryption_passwords as import_encryption_passwords
    from . import import_jobs as import_jobs
    from . import import_managed_servers as import_managed_servers
    from . import import_proxies as import_proxies
    from . import import_repositories as import_repositories
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
    from . import request_app_registration_by_device_code as request_app_registration_by_device_code
    from . import start_config_backup as start_config_backup
    from . import start_job as start_job
    from . import stop_automation_session as stop_automation_session
    from . import stop_job as stop_job
    from . import stop_session as stop_session
    from . import update_cloud_creds as update_cloud_creds
    from . import update_computer_recovery_token as update_computer_recovery_token
    from . import update_config_backup_options as update_config_backup_options
    from . import update_creds as update_creds
    from . import update_encryption_password as update_encryption_password
    from . import update_general_options as update_general_options
    from . import update_job as update_job
    from . import update_managed_server as update_managed_server
    from . import update_proxy as update_proxy
    from . import update_repository as update_repository
    from . import update_repository_access_permissions as update_repository_access_permissions
    from . import update_scale_out_repository as update_scale_out_repository
    from . import (
        update_scale_out_repository_access_permissions as update_scale_out_repository_access_permissions,
    )
    from . import update_single_use_credentials as update_single_use_credentials
    from . import update_traffic_rules as update_traffic_rules

_NAMES = frozenset(
    (
        "browse_cloud_entity",
        "change_cloud_certificate",
        "change_cloud_creds_secret_key",
        "change_password_for_creds",
        "change_private_key_for_creds",
        "change_root_password_for_creds",
        "create_authorization_code",
        "create_cloud_creds",
        "create_cloud_creds_helper_appliance",
        "create_computer_recovery_token",
        "create_creds",
        "create_encryption_password",
        "create_job",
        "create_managed_server",
        "create_new_cloud_folder",
        "create_proxy",
        "create_repository",
        "create_scale_out_repository",
        "create_token",
        "delete_cloud_creds",
        "delete_cloud_creds_helper_appliance",
        "delete_computer_recovery_token",
        "delete_creds",
        "delete_encryption_password",
        "delete_job",
        "delete_managed_server",
        "delete_proxy",
        "delete_repository",
        "delete_scale_out_repository",
        "disable_job",
        "disable_scale_out_extent_maintenance_mode",
        "disable_scale_out_extent_sealed_mode",
        "enable_job",
        "enable_scale_out_extent_maintenance_mode",
        "enable_scale_out_extent_sealed_mode",
        "entire_vm_restore_vmware",
        "evacuate_backups_from_scale_out_extent",
        "export_cloud_credentials",
        "export_credentials",
        "export_encryption_passwords",
        "export_jobs",
        "export_managed_servers",
        "export_proxies",
        "export_repositories",
        "finish_app_registration_by_device_code",
        "get_all_automation_sessions",
        "get_all_backup_objects",
        "get_all_backups",
        "get_all_cloud_creds",
        "get_all_computer_recovery_tokens",
        "get_all_creds",
        "get_all_creds_helper_appliances",
        "get_all_encryption_passwords",
        "get_all_instant_vi_vm_recovery_mounts",
        "get_all_inventory_vmware_hosts",
        "get_all_jobs",
        "get_all_jobs_states",
        "get_all_managed_servers",
        "get_all_object_restore_points",
        "get_all_proxies",
        "get_all_repositories",
        "get_all_repositories_states",
        "get_all_scale_out_repositories",
        "get_all_services",
        "get_all_sessions",
        "get_all_traffic_rules",
        "get_all_vmware_fcd_instant_recovery_mount_models",
        "get_automation_session",
        "get_automation_session_logs",
        "get_backup",
        "get_backup_object",
        "get_backup_object_restore_points",
        "get_backup_objects",
        "get_cloud_creds",
        "get_cloud_creds_helper_appliance",
        "get_computer_recovery_token",
        "get_config_backup_options",
        "get_connection_certificate",
        "get_creds",
        "get_encryption_password",
        "get_general_options",
        "get_instant_vi_vm_recovery_mount",
        "get_job",
        "get_managed_server",
        "get_object_restore_point",
        "get_object_restore_point_disks",
        "get_proxy",
        "get_repository",
        "get_repository_access_permissions",
        "get_scale_out_repository",
        "get_scale_out_repository_access_permissions",
        "get_server_certificate",
        "get_server_info",
        "get_server_time",
        "get_session",
        "get_session_logs",
        "get_vmware_fcd_instant_recovery_mount_model",
        "get_vmware_host_object",
        "import_cloud_credentials",
        "import_credentials",
        "import_encryption_passwords",
        "import_jobs",
        "import_managed_servers",
        "import_proxies",
        "import_repositories",
        "instant_recovery_vmware_fcd_dismount_with_session",
        "instant_recovery_vmware_fcd_migrate_with_session",
        "instant_recovery_vmware_fcd_mount_with_session",
        "instant_vi_vm_recovery_migrate",
        "instant_vi_vm_recovery_mount",
        "instant_vi_vm_recovery_unmount",
        "logout",
        "request_app_registration_by_device_code",
        "start_config_backup",
        "start_job",
        "stop_automation_session",
        "stop_job",
        "stop_session",
        "update_cloud_creds",
        "update_computer_recovery_token",
        "update_config_backup_options",
        "update_creds",
        "update_encryption_password",
        "update_general_options",
        "update_job",
        "update_managed_server",
        "update_proxy",
        "update_repository",
        "update_repository_access_permissions",
        "update_scale_out_repository",
        "update_scale_out_repository_access_permissions",
        "update_single_use_credentials",
        "update_traffic_rules",
    )
)


def __getattr__(name: str) -> Any:
    if name in _NAMES:
        return import_module(f".{name}", __name__)  # which also sets the attribute
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_NAMES)
