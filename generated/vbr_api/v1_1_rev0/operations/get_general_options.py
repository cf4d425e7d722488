"""`GetGeneralOptions`: Read the server's general options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_GENERAL_OPTIONS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_model import GeneralOptionsModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> GeneralOptionsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GeneralOptionsModel.from_dict,
        "GeneralOptionsModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> GeneralOptionsModel:
    """Read the server's general options.

    `GET /api/v1/generalOptions` (`GetGeneralOptions`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewGeneralOptions.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
