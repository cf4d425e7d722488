"""`SendTestEmailMessage`: Send a test message by the stored mail settings."""

from __future__ import annotations

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import SEND_TEST_EMAIL_MESSAGE as OPERATION


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/emailSettings/testMessage",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
) -> None:
    """Send a test message by the stored mail settings.

    `POST /api/v1/generalOptions/emailSettings/testMessage` (`SendTestEmailMessage`).

    Raises:
        ApiError: If the response is not a success; requires the claim SendTestEmailMessage.
    """
    parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
