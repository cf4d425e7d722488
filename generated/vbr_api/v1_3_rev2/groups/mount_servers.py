"""The operations of `api.mount_servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_mount_server_type import EMountServerType
    from ..models.e_mount_servers_filters_order_column import EMountServersFiltersOrderColumn
    from ..models.mount_server_model import MountServerModel
    from ..models.mount_server_models_result import MountServerModelsResult
    from ..models.mount_server_spec import MountServerSpec
    from ..models.session_model import SessionModel


class MountServersApi:
    """6 operations of `api.mount_servers`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "mount_servers"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_MOUNT_SERVERS)
    async def get_all_mount_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EMountServersFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        write_cache_folder_filter: str | None = None,
        type_filter: EMountServerType | None = None,
        is_default_filter: bool | None = None,
    ) -> MountServerModelsResult:
        """List mount servers.

        `GET /api/v1/backupInfrastructure/mountServers` (`GetAllMountServers`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EMountServersFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            write_cache_folder_filter: `writeCacheFolderFilter`, text.
            type_filter: `typeFilter`, EMountServerType.
            is_default_filter: `isDefaultFilter`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewMountServers.
        """
        return await _o.get_all_mount_servers.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            write_cache_folder_filter=write_cache_folder_filter,
            type_filter=type_filter,
            is_default_filter=is_default_filter,
        )

    @describes(_c.GET_DEFAULT_MOUNT_SERVER)
    async def get_default_mount_server(
        self,
    ) -> MountServerModelsResult:
        """List the default mount servers.

        `GET /api/v1/backupInfrastructure/mountServers/default` (`GetDefaultMountServer`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewMountServers.
        """
        return await _o.get_default_mount_server.call(
            self._transport,
        )

    @describes(_c.GET_MOUNT_SERVER)
    async def get_mount_server(
        self,
        id: UUID | str,
    ) -> MountServerModel:
        """Read one mount server.

        `GET /api/v1/backupInfrastructure/mountServers/{id}` (`GetMountServer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewMountServers.
        """
        return await _o.get_mount_server.call(
            self._transport,
            id,
        )

    @describes(_c.SET_AS_DEFAULT_MOUNT_SERVER)
    async def set_as_default_mount_server(
        self,
        id: UUID | str,
    ) -> MountServerModel:
        """Make one mount server the default.

        `POST /api/v1/backupInfrastructure/mountServers/{id}/default` (`SetAsDefaultMountServer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim SetAsDefaultMountServer.
        """
        return await _o.set_as_default_mount_server.call(
            self._transport,
            id,
        )

    @describes(_c.SETUP_MOUNT_SERVER)
    async def setup_mount_server(
        self,
        body: MountServerSpec,
    ) -> SessionModel:
        """Make a managed server a mount server; runs as a session.

        `POST /api/v1/backupInfrastructure/mountServers` (`SetupMountServer`).

        Args:
            body: MountServerSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim AddMountServer.
        """
        return await _o.setup_mount_server.call(
            self._transport,
            body,
        )

    @describes(_c.UPDATE_MOUNT_SERVER)
    async def update_mount_server(
        self,
        id: UUID | str,
        body: MountServerModel,
    ) -> SessionModel:
        """Replace the settings of one mount server; runs as a session.

        `PUT /api/v1/backupInfrastructure/mountServers/{id}` (`UpdateMountServer`).

        Args:
            id: `id`, UUID.
            body: MountServerModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateMountServer.
        """
        return await _o.update_mount_server.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["MountServersApi"]
