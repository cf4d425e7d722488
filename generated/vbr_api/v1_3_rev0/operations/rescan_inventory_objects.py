"""`RescanInventoryObjects`: Start a rescan of the objects of one host; runs as a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RESCAN_INVENTORY_OBJECTS as OPERATION

if TYPE_CHECKING:
    from ..models.task_model import TaskModel


def build(
    hostname: str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/{_codec.segment('hostname', hostname)}/rescan"
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
    hostname: str,
) -> TaskModel:
    """Start a rescan of the objects of one host; runs as a task.

    `POST /api/v1/inventory/{hostname}/rescan` (`RescanInventoryObjects`).

    Args:
        hostname: `hostname`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim RescanHierarchy.
    """
    return parse(
        await transport.send(
            build(
                hostname,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
