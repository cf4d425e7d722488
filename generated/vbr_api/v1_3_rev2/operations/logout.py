"""`Logout`: End the login: the access token and its refresh token stop working."""

from __future__ import annotations

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import LOGOUT as OPERATION


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/oauth2/logout",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
) -> None:
    """End the login: the access token and its refresh token stop working.

    `POST /api/oauth2/logout` (`Logout`).

    Raises:
        ApiError: If the response is not a success.
    """
    parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
