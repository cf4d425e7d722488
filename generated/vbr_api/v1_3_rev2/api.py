"""The operations of revision 1.3-rev2, by group."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ..runtime.missing import missing

if TYPE_CHECKING:
    from ..runtime.messages import Transport
    from .groups.acl import AclApi
    from .groups.ad_domains import AdDomainsApi
    from .groups.agents import AgentsApi
    from .groups.authorization_events import AuthorizationEventsApi
    from .groups.automation import AutomationApi
    from .groups.backup_objects import BackupObjectsApi
    from .groups.backups import BackupsApi
    from .groups.cloud_browser import CloudBrowserApi
    from .groups.cloud_credentials import CloudCredentialsApi
    from .groups.configuration_backup import ConfigurationBackupApi
    from .groups.connection import ConnectionApi
    from .groups.credentials import CredentialsApi
    from .groups.data_integration import DataIntegrationApi
    from .groups.deployment import DeploymentApi
    from .groups.disk_management import DiskManagementApi
    from .groups.encryption_passwords import EncryptionPasswordsApi
    from .groups.entra_id_browser import EntraIdBrowserApi
    from .groups.failback import FailbackApi
    from .groups.failover import FailoverApi
    from .groups.file_browser import FileBrowserApi
    from .groups.general_options import GeneralOptionsApi
    from .groups.global_exclusions import GlobalExclusionsApi
    from .groups.helper_appliance_templates import HelperApplianceTemplatesApi
    from .groups.high_availability import HighAvailabilityApi
    from .groups.inventory import InventoryApi
    from .groups.jobs import JobsApi
    from .groups.kms_servers import KmsServersApi
    from .groups.license import LicenseApi
    from .groups.log_export import LogExportApi
    from .groups.login import LoginApi
    from .groups.malware_detection import MalwareDetectionApi
    from .groups.managed_servers import ManagedServersApi
    from .groups.mount_servers import MountServersApi
    from .groups.protection_groups import ProtectionGroupsApi
    from .groups.proxies import ProxiesApi
    from .groups.recovery_media import RecoveryMediaApi
    from .groups.recovery_tokens import RecoveryTokensApi
    from .groups.replica_points import ReplicaPointsApi
    from .groups.replicas import ReplicasApi
    from .groups.repositories import RepositoriesApi
    from .groups.restore import RestoreApi
    from .groups.restore_points import RestorePointsApi
    from .groups.scale_out_repositories import ScaleOutRepositoriesApi
    from .groups.security_analyzer import SecurityAnalyzerApi
    from .groups.service import ServiceApi
    from .groups.services import ServicesApi
    from .groups.sessions import SessionsApi
    from .groups.task_sessions import TaskSessionsApi
    from .groups.tasks import TasksApi
    from .groups.traffic_rules import TrafficRulesApi
    from .groups.unstructured_data_servers import UnstructuredDataServersApi
    from .groups.users_and_roles import UsersAndRolesApi
    from .groups.wan_accelerators import WanAcceleratorsApi


class Api:
    """The 519 operations of revision 1.3-rev2.

    Args:
        transport: Sends the requests.
    """

    revision: ClassVar = "1.3-rev2"
    groups: ClassVar[tuple[str, ...]] = (
        "acl",
        "ad_domains",
        "agents",
        "authorization_events",
        "automation",
        "backup_objects",
        "backups",
        "cloud_browser",
        "cloud_credentials",
        "configuration_backup",
        "connection",
        "credentials",
        "data_integration",
        "deployment",
        "disk_management",
        "encryption_passwords",
        "entra_id_browser",
        "failback",
        "failover",
        "file_browser",
        "general_options",
        "global_exclusions",
        "helper_appliance_templates",
        "high_availability",
        "inventory",
        "jobs",
        "kms_servers",
        "license",
        "log_export",
        "login",
        "malware_detection",
        "managed_servers",
        "mount_servers",
        "protection_groups",
        "proxies",
        "recovery_media",
        "recovery_tokens",
        "replica_points",
        "replicas",
        "repositories",
        "restore",
        "restore_points",
        "scale_out_repositories",
        "security_analyzer",
        "service",
        "services",
        "sessions",
        "task_sessions",
        "tasks",
        "traffic_rules",
        "unstructured_data_servers",
        "users_and_roles",
        "wan_accelerators",
    )

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def acl(self) -> AclApi:
        """`change_acl_effective_access`, `change_acl_owner`, `get_acl_record`, ...."""
        from .groups.acl import AclApi

        return AclApi(self._transport)

    @cached_property
    def ad_domains(self) -> AdDomainsApi:
        """`create_ad_domain`, `delete_ad_domain`, `get_ad_domain`, ...."""
        from .groups.ad_domains import AdDomainsApi

        return AdDomainsApi(self._transport)

    @cached_property
    def agents(self) -> AgentsApi:
        """`attach_backup_to_agent`, `detach_backup_from_agent`, `get_agent_backups`, ...."""
        from .groups.agents import AgentsApi

        return AgentsApi(self._transport)

    @cached_property
    def authorization_events(self) -> AuthorizationEventsApi:
        """`get_all_authorization_events`, `get_authorization_event`."""
        from .groups.authorization_events import AuthorizationEventsApi

        return AuthorizationEventsApi(self._transport)

    @cached_property
    def automation(self) -> AutomationApi:
        """`export_cloud_credentials`, `export_credentials`, `export_encryption_passwords`, ...."""
        from .groups.automation import AutomationApi

        return AutomationApi(self._transport)

    @cached_property
    def backup_objects(self) -> BackupObjectsApi:
        """`create_recovery_media_for_backup_object`, `create_recovery_media_task_for_backup_object`, `get_all_backup_objects`, ...."""
        from .groups.backup_objects import BackupObjectsApi

        return BackupObjectsApi(self._transport)

    @cached_property
    def backups(self) -> BackupsApi:
        """`copy_machines_backups`, `copy_unstructured_data_backups`, `delete_backup`, ...."""
        from .groups.backups import BackupsApi

        return BackupsApi(self._transport)

    @cached_property
    def cloud_browser(self) -> CloudBrowserApi:
        """`browse_cloud_entity`, `browse_cloud_entity_virtual_machines`, `browse_cloud_vault_entity`, ...."""
        from .groups.cloud_browser import CloudBrowserApi

        return CloudBrowserApi(self._transport)

    @cached_property
    def cloud_credentials(self) -> CloudCredentialsApi:
        """`change_account`, `change_cloud_certificate`, `change_cloud_creds_secret_key`, ...."""
        from .groups.cloud_credentials import CloudCredentialsApi

        return CloudCredentialsApi(self._transport)

    @cached_property
    def configuration_backup(self) -> ConfigurationBackupApi:
        """`get_config_backup_options`, `start_config_backup`, `update_config_backup_options`."""
        from .groups.configuration_backup import ConfigurationBackupApi

        return ConfigurationBackupApi(self._transport)

    @cached_property
    def connection(self) -> ConnectionApi:
        """`get_connection_certificate`."""
        from .groups.connection import ConnectionApi

        return ConnectionApi(self._transport)

    @cached_property
    def credentials(self) -> CredentialsApi:
        """`change_password_for_creds`, `change_private_key_for_creds`, `change_root_password_for_creds`, ...."""
        from .groups.credentials import CredentialsApi

        return CredentialsApi(self._transport)

    @cached_property
    def data_integration(self) -> DataIntegrationApi:
        """`get_all_content_publication_mounts`, `get_content_publication_mount`, `publish_backup_content`, ...."""
        from .groups.data_integration import DataIntegrationApi

        return DataIntegrationApi(self._transport)

    @cached_property
    def deployment(self) -> DeploymentApi:
        """`create_deployment_kit`, `download_deployment_kit`."""
        from .groups.deployment import DeploymentApi

        return DeploymentApi(self._transport)

    @cached_property
    def disk_management(self) -> DiskManagementApi:
        """`apply_backup_layout`, `apply_disk_layout`, `auto_map_disk_layout`, ...."""
        from .groups.disk_management import DiskManagementApi

        return DiskManagementApi(self._transport)

    @cached_property
    def encryption_passwords(self) -> EncryptionPasswordsApi:
        """`change_encryption_password`, `create_encryption_password`, `delete_encryption_password`, ...."""
        from .groups.encryption_passwords import EncryptionPasswordsApi

        return EncryptionPasswordsApi(self._transport)

    @cached_property
    def entra_id_browser(self) -> EntraIdBrowserApi:
        """`browse_entra_id_tenant_backup_restore_points`, `browse_entra_id_tenant_item`, `browse_entra_id_tenant_mount`, ...."""
        from .groups.entra_id_browser import EntraIdBrowserApi

        return EntraIdBrowserApi(self._transport)

    @cached_property
    def failback(self) -> FailbackApi:
        """`change_replica_failback_switchover_time`, `vi_vm_snapshot_replica_commit_failback`, `vi_vm_snapshot_replica_failback`, ...."""
        from .groups.failback import FailbackApi

        return FailbackApi(self._transport)

    @cached_property
    def failover(self) -> FailoverApi:
        """`vi_vm_snapshot_replica_failover`, `vi_vm_snapshot_replica_permanent_failover`, `vi_vm_snapshot_replica_planned_failover`, ...."""
        from .groups.failover import FailoverApi

        return FailoverApi(self._transport)

    @cached_property
    def file_browser(self) -> FileBrowserApi:
        """`browse_flr_mount`, `browse_flr_unstructured_data_mount`, `browse_flr_unstructured_data_restore_points`, ...."""
        from .groups.file_browser import FileBrowserApi

        return FileBrowserApi(self._transport)

    @cached_property
    def general_options(self) -> GeneralOptionsApi:
        """`add_datastore_latency`, `check_smtp_connection`, `delete_datastore_latency_settings`, ...."""
        from .groups.general_options import GeneralOptionsApi

        return GeneralOptionsApi(self._transport)

    @cached_property
    def global_exclusions(self) -> GlobalExclusionsApi:
        """`create_global_vm_exclusion`, `delete_global_vm_exclusion`, `get_all_global_vm_exclusions`, ...."""
        from .groups.global_exclusions import GlobalExclusionsApi

        return GlobalExclusionsApi(self._transport)

    @cached_property
    def helper_appliance_templates(self) -> HelperApplianceTemplatesApi:
        """`deploy_helper_appliance_templates`, `get_all_helper_appliance_templates`, `get_helper_appliance_template`, ...."""
        from .groups.helper_appliance_templates import HelperApplianceTemplatesApi

        return HelperApplianceTemplatesApi(self._transport)

    @cached_property
    def high_availability(self) -> HighAvailabilityApi:
        """`change_high_availability_cluster`, `create_high_availability_cluster`, `delete_high_availability_cluster`, ...."""
        from .groups.high_availability import HighAvailabilityApi

        return HighAvailabilityApi(self._transport)

    @cached_property
    def inventory(self) -> InventoryApi:
        """`create_entra_id_tenant`, `delete_entra_id_tenants`, `get_ad_domain_object`, ...."""
        from .groups.inventory import InventoryApi

        return InventoryApi(self._transport)

    @cached_property
    def jobs(self) -> JobsApi:
        """`apply_agent_policy_configuration`, `clear_agent_policy_cache`, `clone_job`, ...."""
        from .groups.jobs import JobsApi

        return JobsApi(self._transport)

    @cached_property
    def kms_servers(self) -> KmsServersApi:
        """`change_km_server_certificate`, `create_kms_server`, `delete_kms_server`, ...."""
        from .groups.kms_servers import KmsServersApi

        return KmsServersApi(self._transport)

    @cached_property
    def license(self) -> LicenseApi:
        """`assign_instance_license`, `create_license_report`, `get_installed_license`, ...."""
        from .groups.license import LicenseApi

        return LicenseApi(self._transport)

    @cached_property
    def log_export(self) -> LogExportApi:
        """`download_support_log_bundle`, `export_support_logs`."""
        from .groups.log_export import LogExportApi

        return LogExportApi(self._transport)

    @cached_property
    def login(self) -> LoginApi:
        """`create_token`, `logout`."""
        from .groups.login import LoginApi

        return LoginApi(self._transport)

    @cached_property
    def malware_detection(self) -> MalwareDetectionApi:
        """`create_suspicious_activity_event`, `delete_malware_detection_object_exclusions`, `disable_indicator_of_compromise`, ...."""
        from .groups.malware_detection import MalwareDetectionApi

        return MalwareDetectionApi(self._transport)

    @cached_property
    def managed_servers(self) -> ManagedServersApi:
        """`create_managed_server`, `delete_managed_server`, `get_all_managed_servers`, ...."""
        from .groups.managed_servers import ManagedServersApi

        return ManagedServersApi(self._transport)

    @cached_property
    def mount_servers(self) -> MountServersApi:
        """`get_all_mount_servers`, `get_default_mount_server`, `get_mount_server`, ...."""
        from .groups.mount_servers import MountServersApi

        return MountServersApi(self._transport)

    @cached_property
    def protection_groups(self) -> ProtectionGroupsApi:
        """`create_protection_group`, `create_recovery_media_for_discovered_entity`, `create_recovery_media_task_for_discovered_entity`, ...."""
        from .groups.protection_groups import ProtectionGroupsApi

        return ProtectionGroupsApi(self._transport)

    @cached_property
    def proxies(self) -> ProxiesApi:
        """`create_proxy`, `delete_proxy`, `disable_proxy`, ...."""
        from .groups.proxies import ProxiesApi

        return ProxiesApi(self._transport)

    @cached_property
    def recovery_media(self) -> RecoveryMediaApi:
        """`download_recovery_media`."""
        from .groups.recovery_media import RecoveryMediaApi

        return RecoveryMediaApi(self._transport)

    @cached_property
    def recovery_tokens(self) -> RecoveryTokensApi:
        """`create_computer_recovery_token`, `delete_computer_recovery_token`, `get_all_computer_recovery_tokens`, ...."""
        from .groups.recovery_tokens import RecoveryTokensApi

        return RecoveryTokensApi(self._transport)

    @cached_property
    def replica_points(self) -> ReplicaPointsApi:
        """`get_all_object_replica_restore_points`, `get_object_replica_restore_point`."""
        from .groups.replica_points import ReplicaPointsApi

        return ReplicaPointsApi(self._transport)

    @cached_property
    def replicas(self) -> ReplicasApi:
        """`get_all_replicas`, `get_object_replica_restore_point_in_replica`, `get_object_replica_restore_points`, ...."""
        from .groups.replicas import ReplicasApi

        return ReplicasApi(self._transport)

    @cached_property
    def repositories(self) -> RepositoriesApi:
        """`create_repository`, `delete_repository`, `get_all_repositories`, ...."""
        from .groups.repositories import RepositoriesApi

        return RepositoriesApi(self._transport)

    @cached_property
    def restore(self) -> RestoreApi:
        """`azure_instant_vm_recovery_migrate`, `azure_instant_vm_recovery_mount`, `azure_instant_vm_recovery_switchover`, ...."""
        from .groups.restore import RestoreApi

        return RestoreApi(self._transport)

    @cached_property
    def restore_points(self) -> RestorePointsApi:
        """`get_all_object_restore_points`, `get_object_restore_point`, `get_object_restore_point_disks_with_filtering`, ...."""
        from .groups.restore_points import RestorePointsApi

        return RestorePointsApi(self._transport)

    @cached_property
    def scale_out_repositories(self) -> ScaleOutRepositoriesApi:
        """`create_scale_out_repository`, `delete_scale_out_repository`, `disable_scale_out_extent_maintenance_mode`, ...."""
        from .groups.scale_out_repositories import ScaleOutRepositoriesApi

        return ScaleOutRepositoriesApi(self._transport)

    @cached_property
    def security_analyzer(self) -> SecurityAnalyzerApi:
        """`get_best_practices_compliance_result`, `get_security_analyzer_schedule`, `get_security_analyzer_session`, ...."""
        from .groups.security_analyzer import SecurityAnalyzerApi

        return SecurityAnalyzerApi(self._transport)

    @cached_property
    def service(self) -> ServiceApi:
        """`get_server_certificate`, `get_server_info`, `get_server_time`, ...."""
        from .groups.service import ServiceApi

        return ServiceApi(self._transport)

    @cached_property
    def services(self) -> ServicesApi:
        """`get_all_services`."""
        from .groups.services import ServicesApi

        return ServicesApi(self._transport)

    @cached_property
    def sessions(self) -> SessionsApi:
        """`get_all_sessions`, `get_session`, `get_session_logs`, ...."""
        from .groups.sessions import SessionsApi

        return SessionsApi(self._transport)

    @cached_property
    def task_sessions(self) -> TaskSessionsApi:
        """`get_all_task_sessions`, `get_task_session`, `get_task_session_logs`."""
        from .groups.task_sessions import TaskSessionsApi

        return TaskSessionsApi(self._transport)

    @cached_property
    def tasks(self) -> TasksApi:
        """`get_all_tasks`, `get_task`, `stop_task`."""
        from .groups.tasks import TasksApi

        return TasksApi(self._transport)

    @cached_property
    def traffic_rules(self) -> TrafficRulesApi:
        """`get_all_traffic_rules`, `update_traffic_rules`."""
        from .groups.traffic_rules import TrafficRulesApi

        return TrafficRulesApi(self._transport)

    @cached_property
    def unstructured_data_servers(self) -> UnstructuredDataServersApi:
        """`browse_unstructured_data_server`, `create_unstructured_data_server`, `delete_unstructured_data_servers`, ...."""
        from .groups.unstructured_data_servers import UnstructuredDataServersApi

        return UnstructuredDataServersApi(self._transport)

    @cached_property
    def users_and_roles(self) -> UsersAndRolesApi:
        """`change_service_account_mode`, `clone_custom_role`, `create_custom_role`, ...."""
        from .groups.users_and_roles import UsersAndRolesApi

        return UsersAndRolesApi(self._transport)

    @cached_property
    def wan_accelerators(self) -> WanAcceleratorsApi:
        """`get_all_wan_accelerators`, `get_wan_accelerator`."""
        from .groups.wan_accelerators import WanAcceleratorsApi

        return WanAcceleratorsApi(self._transport)

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["Api"]
