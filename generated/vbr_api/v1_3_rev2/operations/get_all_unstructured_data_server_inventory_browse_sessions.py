"""`GetAllUnstructuredDataServerInventoryBrowseSessions`: List the sessions that browse unstructured data servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_UNSTRUCTURED_DATA_SERVER_INVENTORY_BROWSE_SESSIONS as OPERATION

if TYPE_CHECKING:
    from ..models.e_unstructured_data_inventory_browse_sessions_filters_order_column import (
        EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn,
    )
    from ..models.unstructured_data_inventory_browse_sessions_result import (
        UnstructuredDataInventoryBrowseSessionsResult,
    )


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    session_id_filter: str | None = None,
    server_id_filter: str | None = None,
    server_name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/inventory/unstructuredDataServers/sessions",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("sessionIdFilter", session_id_filter),
                ("serverIdFilter", server_id_filter),
                ("serverNameFilter", server_name_filter),
            )
        ),
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> UnstructuredDataInventoryBrowseSessionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataInventoryBrowseSessionsResult.from_dict,
        "UnstructuredDataInventoryBrowseSessionsResult",
        decoding,
    )


async def call(
    transport: Transport,
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
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                session_id_filter=session_id_filter,
                server_id_filter=server_id_filter,
                server_name_filter=server_name_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
