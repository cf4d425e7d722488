"""`GetAllProxies`: List backup proxies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_PROXIES as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.e_proxies_filters_order_column import EProxiesFiltersOrderColumn
    from ..models.e_proxy_type import EProxyType
    from ..models.proxies_result import ProxiesResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EProxiesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[EProxyType] | None = None,
    host_id_filter: UUID | str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/proxies",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
                ("hostIdFilter", host_id_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ProxiesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ProxiesResult.from_dict,
        "ProxiesResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EProxiesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[EProxyType] | None = None,
    host_id_filter: UUID | str | None = None,
) -> ProxiesResult:
    """List backup proxies.

    `GET /api/v1/backupInfrastructure/proxies` (`GetAllProxies`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EProxiesFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, list[EProxyType].
        host_id_filter: `hostIdFilter`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewProxies.
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
                host_id_filter=host_id_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
