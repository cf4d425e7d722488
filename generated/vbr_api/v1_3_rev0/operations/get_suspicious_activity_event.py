"""`GetSuspiciousActivityEvent`: Read one malware event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SUSPICIOUS_ACTIVITY_EVENT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.suspicious_activity_event_model import SuspiciousActivityEventModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/malwareDetection/events/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SuspiciousActivityEventModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SuspiciousActivityEventModel.from_dict,
        "SuspiciousActivityEventModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> SuspiciousActivityEventModel:
    """Read one malware event.

    `GET /api/v1/malwareDetection/events/{id}` (`GetSuspiciousActivityEvent`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewSuspiciousActivityEvents.
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
