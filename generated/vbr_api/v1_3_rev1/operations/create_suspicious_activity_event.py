"""`CreateSuspiciousActivityEvent`: Report suspicious activity on a machine as a malware event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_SUSPICIOUS_ACTIVITY_EVENT as OPERATION

if TYPE_CHECKING:
    from ..models.suspicious_activity_event_spec import SuspiciousActivityEventSpec
    from ..models.suspicious_activity_events_result import SuspiciousActivityEventsResult


def build(
    body: SuspiciousActivityEventSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/malwareDetection/events",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SuspiciousActivityEventsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SuspiciousActivityEventsResult.from_dict,
        "SuspiciousActivityEventsResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: SuspiciousActivityEventSpec,
) -> SuspiciousActivityEventsResult:
    """Report suspicious activity on a machine as a malware event.

    `POST /api/v1/malwareDetection/events` (`CreateSuspiciousActivityEvent`).

    Args:
        body: SuspiciousActivityEventSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateSuspiciousActivityEvent.
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
