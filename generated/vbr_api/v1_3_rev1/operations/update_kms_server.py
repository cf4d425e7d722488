"""`UpdateKMSServer`: Replace the settings of one key management server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_KMS_SERVER as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.key_management_server_base_model import KeyManagementServerBaseModel


def build(
    id: UUID | str,
    body: KeyManagementServerBaseModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/kmsServers/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
    body: KeyManagementServerBaseModel,
) -> KeyManagementServerBaseModel:
    """Replace the settings of one key management server.

    `PUT /api/v1/kmsServers/{id}` (`UpdateKMSServer`).

    Args:
        id: `id`, UUID.
        body: KeyManagementServerBaseModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateKMServers.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
