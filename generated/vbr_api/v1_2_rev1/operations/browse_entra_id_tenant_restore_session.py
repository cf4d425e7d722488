"""`BrowseEntraIDTenantRestoreSession`: Read the state of one restore of Entra ID items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_ENTRA_ID_TENANT_RESTORE_SESSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel


def build(
    session_id: UUID | str,
    restore_session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/restoreSessions/{_codec.segment('restore_session_id', restore_session_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantRestoreSessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRestoreSessionModel.from_dict,
        "EntraIdTenantRestoreSessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    restore_session_id: UUID | str,
) -> EntraIdTenantRestoreSessionModel:
    """Read the state of one restore of Entra ID items.

    `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId}` (`BrowseEntraIDTenantRestoreSession`).

    Args:
        session_id: `sessionId`, UUID.
        restore_session_id: `restoreSessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIDTenantRestoreSessions.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                restore_session_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
