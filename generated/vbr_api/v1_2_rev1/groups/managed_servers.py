"""The operations of `api.managed_servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.cloud_director_host_discovery_result import CloudDirectorHostDiscoveryResult
    from ..models.cloud_director_host_discovery_spec import CloudDirectorHostDiscoverySpec
    from ..models.e_managed_server_type import EManagedServerType
    from ..models.e_managed_servers_filters_order_column import EManagedServersFiltersOrderColumn
    from ..models.e_vi_host_type import EViHostType
    from ..models.linux_credentials_spec import LinuxCredentialsSpec
    from ..models.managed_server_model import ManagedServerModel
    from ..models.managed_server_spec import ManagedServerSpec
    from ..models.managed_servers_result import ManagedServersResult
    from ..models.session_model import SessionModel


class ManagedServersApi:
    """7 operations of `api.managed_servers`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "managed_servers"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_MANAGED_SERVER)
    async def create_managed_server(
        self,
        body: ManagedServerSpec,
    ) -> SessionModel:
        """Add a server to the backup infrastructure; runs as a session.

        `POST /api/v1/backupInfrastructure/managedServers` (`CreateManagedServer`).

        Args:
            body: ManagedServerSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateManagedServers.
        """
        return await _o.create_managed_server.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_MANAGED_SERVER)
    async def delete_managed_server(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Remove one server from the backup infrastructure; runs as a session.

        `DELETE /api/v1/backupInfrastructure/managedServers/{id}` (`DeleteManagedServer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteManagedServers.
        """
        return await _o.delete_managed_server.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_MANAGED_SERVERS)
    async def get_all_managed_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EManagedServersFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EManagedServerType | None = None,
        vi_type_filter: EViHostType | None = None,
    ) -> ManagedServersResult:
        """List the servers that VBR manages.

        `GET /api/v1/backupInfrastructure/managedServers` (`GetAllManagedServers`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EManagedServersFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, EManagedServerType.
            vi_type_filter: `viTypeFilter`, EViHostType.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewManagedServers.
        """
        return await _o.get_all_managed_servers.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            vi_type_filter=vi_type_filter,
        )

    @describes(_c.GET_MANAGED_SERVER)
    async def get_managed_server(
        self,
        id: UUID | str,
    ) -> ManagedServerModel:
        """Read one managed server.

        `GET /api/v1/backupInfrastructure/managedServers/{id}` (`GetManagedServer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewManagedServers.
        """
        return await _o.get_managed_server.call(
            self._transport,
            id,
        )

    @describes(_c.RESOLVE_CLOUD_DIRECTOR_HOSTS)
    async def resolve_cloud_director_hosts(
        self,
        body: CloudDirectorHostDiscoverySpec,
    ) -> CloudDirectorHostDiscoveryResult:
        """Find the vCenter Servers of a Cloud Director server.

        `POST /api/v1/backupInfrastructure/managedServers/cloudDirectorHosts` (`ResolveCloudDirectorHosts`).

        Args:
            body: CloudDirectorHostDiscoverySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateManagedServers.
        """
        return await _o.resolve_cloud_director_hosts.call(
            self._transport,
            body,
        )

    @describes(_c.UPDATE_MANAGED_SERVER)
    async def update_managed_server(
        self,
        id: UUID | str,
        body: ManagedServerModel,
    ) -> SessionModel:
        """Replace the settings of one managed server; runs as a session.

        `PUT /api/v1/backupInfrastructure/managedServers/{id}` (`UpdateManagedServer`).

        Args:
            id: `id`, UUID.
            body: ManagedServerModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateManagedServers.
        """
        return await _o.update_managed_server.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.UPDATE_SINGLE_USE_CREDENTIALS)
    async def update_single_use_credentials(
        self,
        id: UUID | str,
        body: LinuxCredentialsSpec,
    ) -> SessionModel:
        """Set new single-use credentials for a Linux server; runs as a session.

        `POST /api/v1/backupInfrastructure/managedServers/{id}/updateSingleUseCredentials` (`UpdateSingleUseCredentials`).

        Args:
            id: `id`, UUID.
            body: LinuxCredentialsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateManagedServers.
        """
        return await _o.update_single_use_credentials.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ManagedServersApi"]
