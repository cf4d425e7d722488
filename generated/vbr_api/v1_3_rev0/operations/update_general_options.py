"""`UpdateGeneralOptions`: Replace the server's general options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_GENERAL_OPTIONS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_model import GeneralOptionsModel


def build(
    body: GeneralOptionsModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions",
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: GeneralOptionsModel,
) -> GeneralOptionsModel:
    """Replace the server's general options.

    `PUT /api/v1/generalOptions` (`UpdateGeneralOptions`).

    Args:
        body: GeneralOptionsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateGeneralOptions.
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
