"""`ViewAllRestoreOptions`: List the restore options that a custom role can allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VIEW_ALL_RESTORE_OPTIONS as OPERATION

if TYPE_CHECKING:
    from ..models.e_restore_options_filters_order_column import ERestoreOptionsFiltersOrderColumn
    from ..models.restore_options_result import RestoreOptionsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ERestoreOptionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    code_filter: str | None = None,
    name_filter: str | None = None,
    group_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/security/restoreOptions",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("codeFilter", code_filter),
                ("nameFilter", name_filter),
                ("groupFilter", group_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> RestoreOptionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.RestoreOptionsResult.from_dict,
        "RestoreOptionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ERestoreOptionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    code_filter: str | None = None,
    name_filter: str | None = None,
    group_filter: str | None = None,
) -> RestoreOptionsResult:
    """List the restore options that a custom role can allow.

    `GET /api/v1/security/restoreOptions` (`ViewAllRestoreOptions`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ERestoreOptionsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        code_filter: `codeFilter`, text.
        name_filter: `nameFilter`, text.
        group_filter: `groupFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCustomRole.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                code_filter=code_filter,
                name_filter=name_filter,
                group_filter=group_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
