"""`StopEntraIDAuditLogMount`: Unmount a backup of Entra ID audit logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import STOP_ENTRA_ID_AUDIT_LOG_MOUNT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.session_model import SessionModel


def build(
    session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/entraId/auditLog/{_codec.segment('session_id', session_id)}/unmount"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
) -> SessionModel:
    """Unmount a backup of Entra ID audit logs.

    `POST /api/v1/restore/entraId/auditLog/{sessionId}/unmount` (`StopEntraIDAuditLogMount`).

    Args:
        session_id: `sessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim UnmountEntraIDAuditLogRestore.
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
