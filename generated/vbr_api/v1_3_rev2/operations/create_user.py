"""`CreateUser`: Add a user or group and give it roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_USER as OPERATION

if TYPE_CHECKING:
    from ..models.user_model import UserModel
    from ..models.user_spec import UserSpec


def build(
    body: UserSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/security/users",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UserModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UserModel.from_dict,
        "UserModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: UserSpec,
) -> UserModel:
    """Add a user or group and give it roles.

    `POST /api/v1/security/users` (`CreateUser`).

    Args:
        body: UserSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateUser.
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
