"""`RescanAllManagedServers`: Start a rescan of managed servers, all or the given ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RESCAN_ALL_MANAGED_SERVERS as OPERATION

if TYPE_CHECKING:
    from ..models.managed_servers_spec import ManagedServersSpec
    from ..models.session_model import SessionModel


def build(
    body: ManagedServersSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/managedServers/rescan",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
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
    body: ManagedServersSpec | None = None,
) -> SessionModel:
    """Start a rescan of managed servers, all or the given ones.

    `POST /api/v1/backupInfrastructure/managedServers/rescan` (`RescanAllManagedServers`).

    Args:
        body: ManagedServersSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RescanManagedServers.
    """
    return parse(
        await transport.send(
            build(
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
