"""`StartConfigBackup`: Start a backup of the server's configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_CONFIG_BACKUP as OPERATION

if TYPE_CHECKING:
    from ..models.session_model import SessionModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/configBackup/backup",
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
) -> SessionModel:
    """Start a backup of the server's configuration.

    `POST /api/v1/configBackup/backup` (`StartConfigBackup`).

    Raises:
        ApiError: If the response is not a success; requires the claim StartConfigBackup.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
