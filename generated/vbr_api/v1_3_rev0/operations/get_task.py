"""`GetTask`: Read the state, progress and result of one task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_TASK as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.task_model import TaskModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/tasks/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> TaskModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.TaskModel.from_dict,
        "TaskModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> TaskModel:
    """Read the state, progress and result of one task.

    `GET /api/v1/tasks/{id}` (`GetTask`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewTasks.
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
