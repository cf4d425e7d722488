"""`GetHostAuthenticationSettings`: Read the trusted hosts: all, or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_HOST_AUTHENTICATION_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_host_authentication_model import (
        GeneralOptionsHostAuthenticationModel,
    )


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/hostAuthentication",
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
) -> GeneralOptionsHostAuthenticationModel:
    """Read the trusted hosts: all, or a list.

    `GET /api/v1/generalOptions/hostAuthentication` (`GetHostAuthenticationSettings`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewHostAuthenticationSettings.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
