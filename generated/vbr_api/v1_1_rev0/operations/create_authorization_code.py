"""`CreateAuthorizationCode`: Create a one-time code for the login of another client as this user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_AUTHORIZATION_CODE as OPERATION

if TYPE_CHECKING:
    from ..models.authorization_code_model import AuthorizationCodeModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/oauth2/authorization_code",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AuthorizationCodeModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AuthorizationCodeModel.from_dict,
        "AuthorizationCodeModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> AuthorizationCodeModel:
    """Create a one-time code for the login of another client as this user.

    `POST /api/oauth2/authorization_code` (`CreateAuthorizationCode`).

    Raises:
        ApiError: If the response is not a success.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
