"""`GetAllUnstructuredDataServers`: List the file servers, file shares and object storage to protect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_UNSTRUCTURED_DATA_SERVERS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.e_unstructured_data_server_type import EUnstructuredDataServerType
    from ..models.e_unstructured_data_servers_filters_order_column import (
        EUnstructuredDataServersFiltersOrderColumn,
    )
    from ..models.unstructured_data_servers_result import UnstructuredDataServersResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EUnstructuredDataServersFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[EUnstructuredDataServerType] | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/inventory/unstructuredDataServers",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UnstructuredDataServersResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataServersResult.from_dict,
        "UnstructuredDataServersResult",
        decoding,
    )


async def call(
    transport: Transport,
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
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                type_filter=type_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
