"""`GetMoveCopySessions`: List the sessions that move or copy backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ...runtime.model import items as _items
from .. import models as _m
from ..catalog import GET_MOVE_COPY_SESSIONS as OPERATION

if TYPE_CHECKING:
    from ..models.session_model import SessionModel


_NAME = "GetMoveCopySessions"


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backups/moveCopySessions",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> list[SessionModel]:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        list,
        lambda raw: _items(raw, dict, _m.SessionModel.from_dict, _NAME),
        "list[SessionModel]",
        decoding,
    )


async def call(
    transport: Transport,
) -> list[SessionModel]:
    """List the sessions that move or copy backups.

    `GET /api/v1/backups/moveCopySessions` (`GetMoveCopySessions`).

    Raises:
        ApiError: If the response is not a success; requires the claim MoveBackup, CopyBackup.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
