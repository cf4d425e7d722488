"""`GetServerInfo`: Read the name, build and database of the backup server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SERVER_INFO as OPERATION

if TYPE_CHECKING:
    from ..models.server_info_model import ServerInfoModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/serverInfo",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ServerInfoModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ServerInfoModel.from_dict,
        "ServerInfoModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> ServerInfoModel:
    """Read the name, build and database of the backup server.

    `GET /api/v1/serverInfo` (`GetServerInfo`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewServices.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
