"""`CreateKMSServer`: Add a key management server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_KMS_SERVER as OPERATION

if TYPE_CHECKING:
    from ..models.key_management_server_base_model import KeyManagementServerBaseModel
    from ..models.key_management_server_base_spec import KeyManagementServerBaseSpec


def build(
    body: KeyManagementServerBaseSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/kmsServers",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> KeyManagementServerBaseModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.KeyManagementServerBaseModel.from_dict,
        "KeyManagementServerBaseModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: KeyManagementServerBaseSpec,
) -> KeyManagementServerBaseModel:
    """Add a key management server.

    `POST /api/v1/kmsServers` (`CreateKMSServer`).

    Args:
        body: KeyManagementServerBaseSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateKMServers.
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
