"""`GetAllEntraIdTenantBrowseSessions`: List the backups of Entra ID tenants that are open for restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_ENTRA_ID_TENANT_BROWSE_SESSIONS as OPERATION

if TYPE_CHECKING:
    from ..models.e_flr_browse_mount_filters_order_column import EFlrBrowseMountFiltersOrderColumn
    from ..models.entra_id_tenant_browse_mount_result import EntraIdTenantBrowseMountResult


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
        "/api/v1/backupBrowser/entraIdTenant",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantBrowseMountResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantBrowseMountResult.from_dict,
        "EntraIdTenantBrowseMountResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EFlrBrowseMountFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
) -> EntraIdTenantBrowseMountResult:
    """List the backups of Entra ID tenants that are open for restore.

    `GET /api/v1/backupBrowser/entraIdTenant` (`GetAllEntraIdTenantBrowseSessions`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EFlrBrowseMountFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIdTenant.
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
