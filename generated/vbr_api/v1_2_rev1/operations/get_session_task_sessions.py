"""`GetSessionTaskSessions`: List the task sessions of one session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SESSION_TASK_SESSIONS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.task_sessions_result import TaskSessionsResult


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/sessions/{_codec.segment('id', id)}/taskSessions"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> TaskSessionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.TaskSessionsResult.from_dict,
        "TaskSessionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> TaskSessionsResult:
    """List the task sessions of one session.

    `GET /api/v1/sessions/{id}/taskSessions` (`GetSessionTaskSessions`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewTaskSessions.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
