"""`UpdateSingleUseCredentials`: Set new single-use credentials for a Linux server; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_SINGLE_USE_CREDENTIALS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.linux_credentials_spec import LinuxCredentialsSpec
    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    body: LinuxCredentialsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/managedServers/{_codec.segment('id', id)}/updateSingleUseCredentials"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
    body: LinuxCredentialsSpec,
) -> SessionModel:
    """Set new single-use credentials for a Linux server; runs as a session.

    `POST /api/v1/backupInfrastructure/managedServers/{id}/updateSingleUseCredentials` (`UpdateSingleUseCredentials`).

    Args:
        id: `id`, UUID.
        body: LinuxCredentialsSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateManagedServers.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
