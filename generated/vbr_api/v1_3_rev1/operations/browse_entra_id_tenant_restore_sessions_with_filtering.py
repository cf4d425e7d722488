"""`BrowseEntraIDTenantRestoreSessionsWithFiltering`: Page through the restores of Entra ID items from one open backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_ENTRA_ID_TENANT_RESTORE_SESSIONS_WITH_FILTERING as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_restore_sessions_result import EntraIdTenantRestoreSessionsResult


def build(
    session_id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/restoreSessions"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantRestoreSessionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRestoreSessionsResult.from_dict,
        "EntraIdTenantRestoreSessionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
) -> EntraIdTenantRestoreSessionsResult:
    """Page through the restores of Entra ID items from one open backup.

    `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions` (`BrowseEntraIDTenantRestoreSessionsWithFiltering`), paged.

    Args:
        session_id: `sessionId`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIDTenantRestoreSessions.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                skip=skip,
                limit=limit,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
