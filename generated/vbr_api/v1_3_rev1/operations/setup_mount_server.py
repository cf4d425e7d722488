"""`SetupMountServer`: Make a managed server a mount server; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import SETUP_MOUNT_SERVER as OPERATION

if TYPE_CHECKING:
    from ..models.mount_server_spec import MountServerSpec
    from ..models.session_model import SessionModel


def build(
    body: MountServerSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/mountServers",
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
    body: MountServerSpec,
) -> SessionModel:
    """Make a managed server a mount server; runs as a session.

    `POST /api/v1/backupInfrastructure/mountServers` (`SetupMountServer`).

    Args:
        body: MountServerSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim AddMountServer.
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
