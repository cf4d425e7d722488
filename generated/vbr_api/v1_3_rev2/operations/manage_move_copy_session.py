"""`ManageMoveCopySession`: Retry a move or copy of backups, skip its failures, or cancel it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import MANAGE_MOVE_COPY_SESSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.manage_move_copy_session_spec import ManageMoveCopySessionSpec
    from ..models.session_model import SessionModel


def build(
    session_id: UUID | str,
    body: ManageMoveCopySessionSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backups/moveCopySessions/{_codec.segment('session_id', session_id)}/manage"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: ManageMoveCopySessionSpec,
) -> SessionModel:
    """Retry a move or copy of backups, skip its failures, or cancel it.

    `POST /api/v1/backups/moveCopySessions/{sessionId}/manage` (`ManageMoveCopySession`).

    Args:
        session_id: `sessionId`, UUID.
        body: ManageMoveCopySessionSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim MoveBackup, CopyBackup.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
