"""`GetTaskSession`: Read the state, progress and result of one task session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_TASK_SESSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.task_session_model import TaskSessionModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/taskSessions/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> TaskSessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.TaskSessionModel.from_dict,
        "TaskSessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> TaskSessionModel:
    """Read the state, progress and result of one task session.

    `GET /api/v1/taskSessions/{id}` (`GetTaskSession`).

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
