"""`GetAllKMSServers`: List key management servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_KMS_SERVERS as OPERATION

if TYPE_CHECKING:
    from ..models.e_key_management_server_type import EKeyManagementServerType
    from ..models.ekms_filters_order_column import EKMSFiltersOrderColumn
    from ..models.key_management_servers_result import KeyManagementServersResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EKMSFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: EKeyManagementServerType | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/kmsServers",
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


def parse(response: Response, decoding: Decoding = LENIENT) -> KeyManagementServersResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.KeyManagementServersResult.from_dict,
        "KeyManagementServersResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EKMSFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: EKeyManagementServerType | None = None,
) -> KeyManagementServersResult:
    """List key management servers.

    `GET /api/v1/kmsServers` (`GetAllKMSServers`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EKMSFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, EKeyManagementServerType.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewKMServers.
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
