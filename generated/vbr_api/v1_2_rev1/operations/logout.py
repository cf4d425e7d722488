"""`Logout`: End the login: the access token and its refresh token stop working."""

from __future__ import annotations

from ...runtime import codec as _codec
from ...runtime.forgiven import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import LOGOUT as OPERATION


def build() -> Request:
    """Build the request, without I/O; see `call` for the arguments."""
    return Request(
        OPERATION,
        "/api/oauth2/logout",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for a failure."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
) -> None:
    """End the login: the access token and its refresh token stop working.

    `POST /api/oauth2/logout` (`Logout`).

    Raises:
        ApiError: If the server refuses it.
    """
    parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
