"""The operations of revision 1.1-rev0, by group."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ..runtime.missing import missing

if TYPE_CHECKING:
    from ..runtime.messages import Transport
    from .groups.automation import AutomationApi
    from .groups.backup_objects import BackupObjectsApi
    from .groups.backups import BackupsApi
    from .groups.cloud_browser import CloudBrowserApi
    from .groups.cloud_credentials import CloudCredentialsApi
    from .groups.configuration_backup import ConfigurationBackupApi
    from .groups.connection import ConnectionApi
    from .groups.credentials import CredentialsApi
    from .groups.encryption_passwords import EncryptionPasswordsApi
    from .groups.general_options import GeneralOptionsApi
    from .groups.inventory import InventoryApi
    from .groups.jobs import JobsApi
    from .groups.login import LoginApi
    from .groups.managed_servers import ManagedServersApi
    from .groups.proxies import ProxiesApi
    from .groups.recovery_tokens import RecoveryTokensApi
    from .groups.repositories import RepositoriesApi
    from .groups.restore import RestoreApi
    from .groups.restore_points import RestorePointsApi
    from .groups.scale_out_repositories import ScaleOutRepositoriesApi
    from .groups.service import ServiceApi
    from .groups.services import ServicesApi
    from .groups.sessions import SessionsApi
    from .groups.traffic_rules import TrafficRulesApi


class Api:
    """The 133 operations of revision 1.1-rev0.

    Args:
        transport: Sends the requests.
    """

    revision: ClassVar = "1.1-rev0"
    groups: ClassVar[tuple[str, ...]] = (
        "automation",
        "backup_objects",
        "backups",
        "cloud_browser",
        "cloud_credentials",
        "configuration_backup",
        "connection",
        "credentials",
        "encryption_passwords",
        "general_options",
        "inventory",
        "jobs",
        "login",
        "managed_servers",
        "proxies",
        "recovery_tokens",
        "repositories",
        "restore",
        "restore_points",
        "scale_out_repositories",
        "service",
        "services",
        "sessions",
        "traffic_rules",
    )

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def automation(self) -> AutomationApi:
        """`export_cloud_credentials`, `export_credentials`, `export_encryption_passwords`, ...."""
        from .groups.automation import AutomationApi

        return AutomationApi(self._transport)

    @cached_property
    def backup_objects(self) -> BackupObjectsApi:
        """`get_all_backup_objects`, `get_backup_object`, `get_backup_object_restore_points`."""
        from .groups.backup_objects import BackupObjectsApi

        return BackupObjectsApi(self._transport)

    @cached_property
    def backups(self) -> BackupsApi:
        """`get_all_backups`, `get_backup`, `get_backup_objects`."""
        from .groups.backups import BackupsApi

        return BackupsApi(self._transport)

    @cached_property
    def cloud_browser(self) -> CloudBrowserApi:
        """`browse_cloud_entity`, `create_new_cloud_folder`."""
        from .groups.cloud_browser import CloudBrowserApi

        return CloudBrowserApi(self._transport)

    @cached_property
    def cloud_credentials(self) -> CloudCredentialsApi:
        """`change_cloud_certificate`, `change_cloud_creds_secret_key`, `create_cloud_creds`, ...."""
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
    def encryption_passwords(self) -> EncryptionPasswordsApi:
        """`create_encryption_password`, `delete_encryption_password`, `get_all_encryption_passwords`, ...."""
        from .groups.encryption_passwords import EncryptionPasswordsApi

        return EncryptionPasswordsApi(self._transport)

    @cached_property
    def general_options(self) -> GeneralOptionsApi:
        """`get_general_options`, `update_general_options`."""
        from .groups.general_options import GeneralOptionsApi

        return GeneralOptionsApi(self._transport)

    @cached_property
    def inventory(self) -> InventoryApi:
        """`get_all_inventory_vmware_hosts`, `get_vmware_host_object`."""
        from .groups.inventory import InventoryApi

        return InventoryApi(self._transport)

    @cached_property
    def jobs(self) -> JobsApi:
        """`create_job`, `delete_job`, `disable_job`, ...."""
        from .groups.jobs import JobsApi

        return JobsApi(self._transport)

    @cached_property
    def login(self) -> LoginApi:
        """`create_authorization_code`, `create_token`, `logout`."""
        from .groups.login import LoginApi

        return LoginApi(self._transport)

    @cached_property
    def managed_servers(self) -> ManagedServersApi:
        """`create_managed_server`, `delete_managed_server`, `get_all_managed_servers`, ...."""
        from .groups.managed_servers import ManagedServersApi

        return ManagedServersApi(self._transport)

    @cached_property
    def proxies(self) -> ProxiesApi:
        """`create_proxy`, `delete_proxy`, `get_all_proxies`, ...."""
        from .groups.proxies import ProxiesApi

        return ProxiesApi(self._transport)

    @cached_property
    def recovery_tokens(self) -> RecoveryTokensApi:
        """`create_computer_recovery_token`, `delete_computer_recovery_token`, `get_all_computer_recovery_tokens`, ...."""
        from .groups.recovery_tokens import RecoveryTokensApi

        return RecoveryTokensApi(self._transport)

    @cached_property
    def repositories(self) -> RepositoriesApi:
        """`create_repository`, `delete_repository`, `get_all_repositories`, ...."""
        from .groups.repositories import RepositoriesApi

        return RepositoriesApi(self._transport)

    @cached_property
    def restore(self) -> RestoreApi:
        """`entire_vm_restore_vmware`, `get_all_instant_vi_vm_recovery_mounts`, `get_all_vmware_fcd_instant_recovery_mount_models`, ...."""
        from .groups.restore import RestoreApi

        return RestoreApi(self._transport)

    @cached_property
    def restore_points(self) -> RestorePointsApi:
        """`get_all_object_restore_points`, `get_object_restore_point`, `get_object_restore_point_disks`."""
        from .groups.restore_points import RestorePointsApi

        return RestorePointsApi(self._transport)

    @cached_property
    def scale_out_repositories(self) -> ScaleOutRepositoriesApi:
        """`create_scale_out_repository`, `delete_scale_out_repository`, `disable_scale_out_extent_maintenance_mode`, ...."""
        from .groups.scale_out_repositories import ScaleOutRepositoriesApi

        return ScaleOutRepositoriesApi(self._transport)

    @cached_property
    def service(self) -> ServiceApi:
        """`get_server_certificate`, `get_server_info`, `get_server_time`."""
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
    def traffic_rules(self) -> TrafficRulesApi:
        """`get_all_traffic_rules`, `update_traffic_rules`."""
        from .groups.traffic_rules import TrafficRulesApi

        return TrafficRulesApi(self._transport)

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["Api"]
