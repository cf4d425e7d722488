"""`GetAllFlrBrowseSessions`: List the mounted restore points of machines whose files can be browsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_FLR_BROWSE_SESSIONS as OPERATION

if TYPE_CHECKING:
    from ..models.e_flr_browse_mount_filters_order_column import EFlrBrowseMountFiltersOrderColumn
    from ..models.flr_browse_mount_result import FlrBrowseMountResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EFlrBrowseMountFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupBrowser/flr",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> FlrBrowseMountResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.FlrBrowseMountResult.from_dict,
        "FlrBrowseMountResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EFlrBrowseMountFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
) -> FlrBrowseMountResult:
    """List the mounted restore points of machines whose files can be browsed.

    `GET /api/v1/backupBrowser/flr` (`GetAllFlrBrowseSessions`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EFlrBrowseMountFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseFlr.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
