"""`UpdateServerComponents`: Start an update of the components on managed servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_SERVER_COMPONENTS as OPERATION

if TYPE_CHECKING:
    from ..models.session_model import SessionModel
    from ..models.update_host_components_spec import UpdateHostComponentsSpec


def build(
    body: UpdateHostComponentsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/managedServers/updateComponents",
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
    body: UpdateHostComponentsSpec,
) -> SessionModel:
    """Start an update of the components on managed servers.

    `POST /api/v1/backupInfrastructure/managedServers/updateComponents` (`UpdateServerComponents`).

    Args:
        body: UpdateHostComponentsSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpgradeHost.
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
