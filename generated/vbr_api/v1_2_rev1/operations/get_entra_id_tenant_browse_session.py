"""`GetEntraIdTenantBrowseSession`: Read one open backup of an Entra ID tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ENTRA_ID_TENANT_BROWSE_SESSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel


def build(
    session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantBrowseMountModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantBrowseMountModel.from_dict,
        "EntraIdTenantBrowseMountModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
) -> EntraIdTenantBrowseMountModel:
    """Read one open backup of an Entra ID tenant.

    `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}` (`GetEntraIdTenantBrowseSession`).

    Args:
        session_id: `sessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIdTenant.
    """
    return parse(
        await transport.send(
            build(
                session_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
