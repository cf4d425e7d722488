"""`CreateCreds`: Store new credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_CREDS as OPERATION

if TYPE_CHECKING:
    from ..models.credentials_model import CredentialsModel
    from ..models.credentials_spec import CredentialsSpec


def build(
    body: CredentialsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/credentials",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CredentialsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CredentialsModel.from_dict,
        "CredentialsModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: CredentialsSpec,
) -> CredentialsModel:
    """Store new credentials.

    `POST /api/v1/credentials` (`CreateCreds`).

    Args:
        body: CredentialsSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCredentials.
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
