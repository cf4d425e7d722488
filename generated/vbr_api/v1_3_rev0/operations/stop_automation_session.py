"""`StopAutomationSession`: Request the stop of a running import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import STOP_AUTOMATION_SESSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/automation/sessions/{_codec.segment('id', id)}/stop"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
) -> None:
    """Request the stop of a running import.

    `POST /api/v1/automation/sessions/{id}/stop` (`StopAutomationSession`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim StopSessions.
    """
    parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
