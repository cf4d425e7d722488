"""`GetEntraIdTenantProtectionScope`: Read which resources a backup of an Entra ID tenant covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ENTRA_ID_TENANT_PROTECTION_SCOPE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_protection_scope_result import EntraIdTenantProtectionScopeResult


def build(
    backup_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('backup_id', backup_id)}/protectionScope"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantProtectionScopeResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantProtectionScopeResult.from_dict,
        "EntraIdTenantProtectionScopeResult",
        decoding,
    )


async def call(
    transport: Transport,
    backup_id: UUID | str,
) -> EntraIdTenantProtectionScopeResult:
    """Read which resources a backup of an Entra ID tenant covers.

    `GET /api/v1/backupBrowser/entraIdTenant/{backupId}/protectionScope` (`GetEntraIdTenantProtectionScope`).

    Args:
        backup_id: `backupId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIdTenant.
    """
    return parse(
        await transport.send(
            build(
                backup_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
