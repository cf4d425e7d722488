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
    from ..models.e_unstructured_data_meta_migration_type import EUnstructuredDataMetaMigrationType
    from ..models.e_unstructured_data_server_type import EUnstructuredDataServerType
    from ..models.e_unstructured_data_servers_filters_order_column import (
        EUnstructuredDataServersFiltersOrderColumn,
    )
    from ..models.session_model import SessionModel
    from ..models.unstructured_data_server_model import UnstructuredDataServerModel
    from ..models.unstructured_data_server_spec import UnstructuredDataServerSpec
    from ..models.unstructured_data_servers_result import UnstructuredDataServersResult


class UnstructuredDataServersApi:
    """5 operations of `api.unstructured_data_servers`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "unstructured_data_servers"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

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
    ) -> SessionModel:
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

    @describes(_c.UPDATE_UNSTRUCTURED_DATA_SERVERS)
    async def update_unstructured_data_servers(
        self,
        id: UUID | str,
        body: UnstructuredDataServerModel | None = None,
        *,
        migration_type: EUnstructuredDataMetaMigrationType | None = None,
    ) -> SessionModel:
        """Replace the settings of one unstructured data server; runs as a session.

        `PUT /api/v1/inventory/unstructuredDataServers/{id}` (`UpdateUnstructuredDataServers`).

        Args:
            id: `id`, UUID.
            body: UnstructuredDataServerModel.
            migration_type: `migrationType`, EUnstructuredDataMetaMigrationType.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateUnstructuredDataServers.
        """
        return await _o.update_unstructured_data_servers.call(
            self._transport,
            id,
            body,
            migration_type=migration_type,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["UnstructuredDataServersApi"]
