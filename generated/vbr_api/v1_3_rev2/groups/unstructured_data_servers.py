"""The operations of `api.unstructured_data_servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_cold_storage_retrieval_mode import EColdStorageRetrievalMode
    from ..models.e_unstructured_data_inventory_browse_sessions_filters_order_column import (
        EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn,
    )
    from ..models.e_unstructured_data_meta_migration_type import EUnstructuredDataMetaMigrationType
    from ..models.e_unstructured_data_server_type import EUnstructuredDataServerType
    from ..models.e_unstructured_data_servers_filters_order_column import (
        EUnstructuredDataServersFiltersOrderColumn,
    )
    from ..models.session_model import SessionModel
    from ..models.unstructured_data_inventory_browse_folder_model import (
        UnstructuredDataInventoryBrowseFolderModel,
    )
    from ..models.unstructured_data_inventory_browse_folder_spec import (
        UnstructuredDataInventoryBrowseFolderSpec,
    )
    from ..models.unstructured_data_inventory_browse_session_model import (
        UnstructuredDataInventoryBrowseSessionModel,
    )
    from ..models.unstructured_data_inventory_browse_sessions_result import (
        UnstructuredDataInventoryBrowseSessionsResult,
    )
    from ..models.unstructured_data_server_defaults import UnstructuredDataServerDefaults
    from ..models.unstructured_data_server_model import UnstructuredDataServerModel
    from ..models.unstructured_data_server_spec import UnstructuredDataServerSpec
    from ..models.unstructured_data_servers_result import UnstructuredDataServersResult


class UnstructuredDataServersApi:
    """11 operations of `api.unstructured_data_servers`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "unstructured_data_servers"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.BROWSE_UNSTRUCTURED_DATA_SERVER)
    async def browse_unstructured_data_server(
        self,
        id: UUID | str,
        body: UnstructuredDataInventoryBrowseFolderSpec,
    ) -> UnstructuredDataInventoryBrowseFolderModel:
        """Browse one folder of an unstructured data server.

        `POST /api/v1/inventory/unstructuredDataServers/sessions/{id}/browse` (`BrowseUnstructuredDataServer`), paged.

        Args:
            id: `id`, UUID.
            body: UnstructuredDataInventoryBrowseFolderSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseUnstructuredDataServer.
        """
        return await _o.browse_unstructured_data_server.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CREATE_UNSTRUCTURED_DATA_SERVER)
    async def create_unstructured_data_server(
        self,
        body: UnstructuredDataServerSpec | None = None,
    ) -> SessionModel:
        """Add a file server, file share or object storage; runs as a session.

        `POST /api/v1/inventory/unstructuredDataServers` (`CreateUnstructuredDataServer`).

        Args:
            body: UnstructuredDataServerSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateUnstructuredDataServer.
        """
        return await _o.create_unstructured_data_server.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_UNSTRUCTURED_DATA_SERVERS)
    async def delete_unstructured_data_servers(
        self,
        id: UUID | str,
    ) -> SessionModel | None:
        """Remove one unstructured data server; may run as a session.

        `DELETE /api/v1/inventory/unstructuredDataServers/{id}` (`DeleteUnstructuredDataServers`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteUnstructuredDataServers.
        """
        return await _o.delete_unstructured_data_servers.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_UNSTRUCTURED_DATA_SERVER_INVENTORY_BROWSE_SESSIONS)
    async def get_all_unstructured_data_server_inventory_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        session_id_filter: str | None = None,
        server_id_filter: str | None = None,
        server_name_filter: str | None = None,
    ) -> UnstructuredDataInventoryBrowseSessionsResult:
        """List the sessions that browse unstructured data servers.

        `GET /api/v1/inventory/unstructuredDataServers/sessions` (`GetAllUnstructuredDataServerInventoryBrowseSessions`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            session_id_filter: `sessionIdFilter`, text.
            server_id_filter: `serverIdFilter`, text.
            server_name_filter: `serverNameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUnstructuredDataServers.
        """
        return await _o.get_all_unstructured_data_server_inventory_browse_sessions.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            session_id_filter=session_id_filter,
            server_id_filter=server_id_filter,
            server_name_filter=server_name_filter,
        )

    @describes(_c.GET_ALL_UNSTRUCTURED_DATA_SERVERS)
    async def get_all_unstructured_data_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnstructuredDataServersFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[EUnstructuredDataServerType] | None = None,
    ) -> UnstructuredDataServersResult:
        """List the file servers, file shares and object storage to protect.

        `GET /api/v1/inventory/unstructuredDataServers` (`GetAllUnstructuredDataServers`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EUnstructuredDataServersFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, list[EUnstructuredDataServerType].

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUnstructuredDataServers.
        """
        return await _o.get_all_unstructured_data_servers.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )

    @describes(_c.GET_UNSTRUCTURED_DATA_SERVER)
    async def get_unstructured_data_server(
        self,
        id: UUID | str,
    ) -> UnstructuredDataServerModel:
        """Read one unstructured data server.

        `GET /api/v1/inventory/unstructuredDataServers/{id}` (`GetUnstructuredDataServer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUnstructuredDataServers.
        """
        return await _o.get_unstructured_data_server.call(
            self._transport,
            id,
        )

    @describes(_c.GET_UNSTRUCTURED_DATA_SERVER_DEFAULTS)
    async def get_unstructured_data_server_defaults(
        self,
    ) -> UnstructuredDataServerDefaults:
        """Read the defaults of a new unstructured data server.

        `GET /api/v1/inventory/unstructuredDataServers/defaults` (`GetUnstructuredDataServerDefaults`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUnstructuredDataServers.
        """
        return await _o.get_unstructured_data_server_defaults.call(
            self._transport,
        )

    @describes(_c.GET_UNSTRUCTURED_DATA_SERVER_INVENTORY_BROWSE_SESSION)
    async def get_unstructured_data_server_inventory_browse_session(
        self,
        id: UUID | str,
    ) -> UnstructuredDataInventoryBrowseSessionModel:
        """Read one session that browses an unstructured data server.

        `GET /api/v1/inventory/unstructuredDataServers/sessions/{id}` (`GetUnstructuredDataServerInventoryBrowseSession`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUnstructuredDataServers.
        """
        return await _o.get_unstructured_data_server_inventory_browse_session.call(
            self._transport,
            id,
        )

    @describes(_c.START_BROWSE_UNSTRUCTURED_DATA_SERVER)
    async def start_browse_unstructured_data_server(
        self,
        id: UUID | str,
        *,
        timeout: int | None = None,
    ) -> UnstructuredDataInventoryBrowseSessionModel:
        """Open a session that browses one unstructured data server.

        `POST /api/v1/inventory/unstructuredDataServers/{id}/startBrowse` (`StartBrowseUnstructuredDataServer`).

        Args:
            id: `id`, UUID.
            timeout: `timeout`, integer.

        Raises:
            ApiError: If the response is not a success; requires the claim StartBrowseUnstructuredDataServer.
        """
        return await _o.start_browse_unstructured_data_server.call(
            self._transport,
            id,
            timeout=timeout,
        )

    @describes(_c.STOP_BROWSE_UNSTRUCTURED_DATA_SERVER)
    async def stop_browse_unstructured_data_server(
        self,
        id: UUID | str,
    ) -> UnstructuredDataInventoryBrowseSessionModel:
        """Close one session that browses an unstructured data server.

        `POST /api/v1/inventory/unstructuredDataServers/sessions/{id}/stop` (`StopBrowseUnstructuredDataServer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim StopBrowseUnstructuredDataServer.
        """
        return await _o.stop_browse_unstructured_data_server.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_UNSTRUCTURED_DATA_SERVERS)
    async def update_unstructured_data_servers(
        self,
        id: UUID | str,
        body: UnstructuredDataServerModel | None = None,
        *,
        migration_type: EUnstructuredDataMetaMigrationType | None = None,
        cold_storage_retrieval_mode: EColdStorageRetrievalMode | None = None,
    ) -> SessionModel:
        """Replace the settings of one unstructured data server; runs as a session.

        `PUT /api/v1/inventory/unstructuredDataServers/{id}` (`UpdateUnstructuredDataServers`).

        Args:
            id: `id`, UUID.
            body: UnstructuredDataServerModel.
            migration_type: `migrationType`, EUnstructuredDataMetaMigrationType.
            cold_storage_retrieval_mode: `coldStorageRetrievalMode`, EColdStorageRetrievalMode.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateUnstructuredDataServers.
        """
        return await _o.update_unstructured_data_servers.call(
            self._transport,
            id,
            body,
            migration_type=migration_type,
            cold_storage_retrieval_mode=cold_storage_retrieval_mode,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["UnstructuredDataServersApi"]
