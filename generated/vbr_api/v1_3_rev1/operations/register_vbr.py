"""`RegisterVbr`: Register this backup server with Veeam by an authorization code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REGISTER_VBR as OPERATION

if TYPE_CHECKING:
    from ..models.register_vbr_spec import RegisterVbrSpec
    from ..models.server_info_model import ServerInfoModel


def build(
    body: RegisterVbrSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/registerVbr",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ServerInfoModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ServerInfoModel.from_dict,
        "ServerInfoModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: RegisterVbrSpec,
) -> ServerInfoModel:
    """Register this backup server with Veeam by an authorization code.

    `POST /api/v1/registerVbr` (`RegisterVbr`).

    Args:
        body: RegisterVbrSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateVeeamRegistration.
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
