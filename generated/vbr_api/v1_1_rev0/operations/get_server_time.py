"""`GetServerTime`: Read the clock and the time zone of the backup server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SERVER_TIME as OPERATION

if TYPE_CHECKING:
    from ..models.server_time_model import ServerTimeModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/serverTime",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ServerTimeModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ServerTimeModel.from_dict,
        "ServerTimeModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> ServerTimeModel:
    """Read the clock and the time zone of the backup server.

    `GET /api/v1/serverTime` (`GetServerTime`), without a bearer token.

    Raises:
        ApiError: If the response is not a success.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
