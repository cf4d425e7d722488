"""`GetAuthorizationEvent`: Read one authorization event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_AUTHORIZATION_EVENT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.authorization_event_model import AuthorizationEventModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/authorization/events/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AuthorizationEventModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AuthorizationEventModel.from_dict,
        "AuthorizationEventModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> AuthorizationEventModel:
    """Read one authorization event.

    `GET /api/v1/authorization/events/{id}` (`GetAuthorizationEvent`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAuthorizationEvents.
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
