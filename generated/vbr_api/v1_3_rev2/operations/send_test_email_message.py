"""`SendTestEmailMessage`: Send a test message by the stored mail settings."""

from __future__ import annotations

from ...runtime import codec as _codec
from ...runtime.forgiven import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import SEND_TEST_EMAIL_MESSAGE as OPERATION


def build() -> Request:
    """Build the request, without I/O; see `call` for the arguments."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/emailSettings/testMessage",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for a failure."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
) -> None:
    """Send a test message by the stored mail settings.

    `POST /api/v1/generalOptions/emailSettings/testMessage` (`SendTestEmailMessage`).

    Raises:
        ApiError: If the server refuses it; it needs the claim SendTestEmailMessage.
    """
    parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
