"""`GetAllCloudCreds`: List stored credentials of cloud accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_CLOUD_CREDS as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_credentials_result import CloudCredentialsResult
    from ..models.e_cloud_credentials_filters_order_column import (
        ECloudCredentialsFiltersOrderColumn,
    )
    from ..models.e_cloud_credentials_type import ECloudCredentialsType


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ECloudCredentialsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: ECloudCredentialsType | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/cloudCredentials",
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


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudCredentialsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudCredentialsResult.from_dict,
        "CloudCredentialsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ECloudCredentialsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: ECloudCredentialsType | None = None,
) -> CloudCredentialsResult:
    """List stored credentials of cloud accounts.

    `GET /api/v1/cloudCredentials` (`GetAllCloudCreds`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ECloudCredentialsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, ECloudCredentialsType.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewCloudCredentials.
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
