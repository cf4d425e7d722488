"""`GetAllCreds`: List stored credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_CREDS as OPERATION

if TYPE_CHECKING:
    from ..models.credentials_result import CredentialsResult
    from ..models.e_credentials_filters_order_column import ECredentialsFiltersOrderColumn


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ECredentialsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/credentials",
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


def parse(response: Response, decoding: Decoding = LENIENT) -> CredentialsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CredentialsResult.from_dict,
        "CredentialsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ECredentialsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> CredentialsResult:
    """List stored credentials.

    `GET /api/v1/credentials` (`GetAllCreds`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ECredentialsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewCredentials.
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
