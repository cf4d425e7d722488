"""`GetAllServices`: List the services of the backup server and their ports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_SERVICES as OPERATION

if TYPE_CHECKING:
    from ..models.e_services_filters_order_column import EServicesFiltersOrderColumn
    from ..models.services_result import ServicesResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EServicesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/services",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ServicesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ServicesResult.from_dict,
        "ServicesResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EServicesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> ServicesResult:
    """List the services of the backup server and their ports.

    `GET /api/v1/services` (`GetAllServices`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EServicesFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewServices.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
