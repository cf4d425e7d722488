"""The operations of `api.unstructured_data_servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_unstructured_data_servers_filters_order_column import (
        EUnstructuredDataServersFiltersOrderColumn,
    )
    from ..models.unstructured_data_server_model import UnstructuredDataServerModel
    from ..models.unstructured_data_servers_result import UnstructuredDataServersResult


class UnstructuredDataServersApi:
    """2 operations of `api.unstructured_data_servers`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev0"
    group: ClassVar = "unstructured_data_servers"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_UNSTRUCTURED_DATA_SERVERS)
    async def get_all_unstructured_data_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnstructuredDataServersFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> UnstructuredDataServersResult:
        """List the file servers, file shares and object storage to protect.

        `GET /api/v1/inventory/unstructuredDataServers` (`GetAllUnstructuredDataServers`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EUnstructuredDataServersFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

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
        )

    @describes(_c.GET_UNSTRUCTURED_DATA_SERVERS)
    async def get_unstructured_data_servers(
        self,
        id: UUID | str,
    ) -> UnstructuredDataServerModel:
        """Read one unstructured data server.

        `GET /api/v1/inventory/unstructuredDataServers/{id}` (`GetUnstructuredDataServers`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUnstructuredDataServers.
        """
        return await _o.get_unstructured_data_servers.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["UnstructuredDataServersApi"]
