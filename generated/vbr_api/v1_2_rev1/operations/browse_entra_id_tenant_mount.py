"""`BrowseEntraIdTenantMount`: List the Entra ID items of one type that a backup holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_ENTRA_ID_TENANT_MOUNT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_browse_result import EntraIdTenantBrowseResult
    from ..models.entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec


def build(
    backup_id: UUID | str,
    body: EntraIdTenantBrowseSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('backup_id', backup_id)}/browse"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantBrowseResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantBrowseResult.from_dict,
        "EntraIdTenantBrowseResult",
        decoding,
    )


async def call(
    transport: Transport,
    backup_id: UUID | str,
    body: EntraIdTenantBrowseSpec,
) -> EntraIdTenantBrowseResult:
    """List the Entra ID items of one type that a backup holds.

    `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/browse` (`BrowseEntraIdTenantMount`), paged.

    Args:
        backup_id: `backupId`, UUID.
        body: EntraIdTenantBrowseSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIdTenant.
    """
    return parse(
        await transport.send(
            build(
                backup_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
