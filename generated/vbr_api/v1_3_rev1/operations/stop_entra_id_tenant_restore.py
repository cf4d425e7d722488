"""`StopEntraIDTenantRestore`: Stop a restore of an Entra ID tenant and close its backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import STOP_ENTRA_ID_TENANT_RESTORE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.job_stop_spec import JobStopSpec
    from ..models.session_model import SessionModel


def build(
    session_id: UUID | str,
    body: JobStopSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/entraId/tenant/{_codec.segment('session_id', session_id)}/stop"
    return Request(
        OPERATION,
        path,
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
    session_id: UUID | str,
    body: JobStopSpec | None = None,
) -> SessionModel:
    """Stop a restore of an Entra ID tenant and close its backup.

    `POST /api/v1/restore/entraId/tenant/{sessionId}/stop` (`StopEntraIDTenantRestore`).

    Args:
        session_id: `sessionId`, UUID.
        body: JobStopSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StopEntraIDTenantRestore.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
