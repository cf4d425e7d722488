"""`StopEntraIdTenantItemRestoreSession`: Ask a running restore of Entra ID items to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import STOP_ENTRA_ID_TENANT_ITEM_RESTORE_SESSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID


def build(
    session_id: UUID | str,
    restore_session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/restoreSessions/{_codec.segment('restore_session_id', restore_session_id)}/stop"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    session_id: UUID | str,
    restore_session_id: UUID | str,
) -> None:
    """Ask a running restore of Entra ID items to stop.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId}/stop` (`StopEntraIdTenantItemRestoreSession`).

    Args:
        session_id: `sessionId`, UUID.
        restore_session_id: `restoreSessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim StopEntraIdTenantItemRestoreSession.
    """
    parse(
        await transport.send(
            build(
                session_id,
                restore_session_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
