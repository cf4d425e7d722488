"""`UpdateHostAuthenticationSettings`: Replace the trusted hosts: all, or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_HOST_AUTHENTICATION_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_host_authentication_model import (
        GeneralOptionsHostAuthenticationModel,
    )


def build(
    body: GeneralOptionsHostAuthenticationModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/hostAuthentication",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> GeneralOptionsHostAuthenticationModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GeneralOptionsHostAuthenticationModel.from_dict,
        "GeneralOptionsHostAuthenticationModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: GeneralOptionsHostAuthenticationModel,
) -> GeneralOptionsHostAuthenticationModel:
    """Replace the trusted hosts: all, or a list.

    `PUT /api/v1/generalOptions/hostAuthentication` (`UpdateHostAuthenticationSettings`).

    Args:
        body: GeneralOptionsHostAuthenticationModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateHostAuthenticationSettings.
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
