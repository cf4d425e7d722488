"""`GetAllAgentPackagesForUnix`: List the agent packages for Unix systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_AGENT_PACKAGES_FOR_UNIX as OPERATION

if TYPE_CHECKING:
    from ..models.e_unix_package_filters_order_column import EUnixPackageFiltersOrderColumn
    from ..models.unix_package_result import UnixPackageResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EUnixPackageFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/packages/unix",
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


def parse(response: Response, decoding: Decoding = LENIENT) -> UnixPackageResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnixPackageResult.from_dict,
        "UnixPackageResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EUnixPackageFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> UnixPackageResult:
    """List the agent packages for Unix systems.

    `GET /api/v1/agents/packages/unix` (`GetAllAgentPackagesForUnix`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EUnixPackageFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAgentPackages.
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
