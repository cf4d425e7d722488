"""`GetAutomationSessionLogs`: Read the log of one import: the result of each object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_AUTOMATION_SESSION_LOGS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.session_log_result import SessionLogResult


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/automation/sessions/{_codec.segment('id', id)}/logs"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionLogResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionLogResult.from_dict,
        "SessionLogResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> SessionLogResult:
    """Read the log of one import: the result of each object.

    `GET /api/v1/automation/sessions/{id}/logs` (`GetAutomationSessionLogs`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewSessions.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
