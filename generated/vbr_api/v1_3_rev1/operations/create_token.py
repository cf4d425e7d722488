"""`CreateToken`: Log in, or exchange a refresh token or code, for a pair of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_TOKEN as OPERATION

if TYPE_CHECKING:
    from ..models.token_login_spec import TokenLoginSpec
    from ..models.token_model import TokenModel


def build(
    body: TokenLoginSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/oauth2/token",
        body=_codec.form_body(body),
        content_type="application/x-www-form-urlencoded",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> TokenModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.TokenModel.from_dict,
        "TokenModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: TokenLoginSpec,
) -> TokenModel:
    """Log in, or exchange a refresh token or code, for a pair of tokens.

    `POST /api/oauth2/token` (`CreateToken`), without a bearer token.

    Args:
        body: TokenLoginSpec.

    Raises:
        ApiError: If the response is not a success.
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
