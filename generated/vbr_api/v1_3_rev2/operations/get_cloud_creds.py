"""`GetCloudCreds`: Read the credentials of one cloud account, without secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_CLOUD_CREDS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.cloud_credentials_model import CloudCredentialsModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/cloudCredentials/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudCredentialsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudCredentialsModel.from_dict,
        "CloudCredentialsModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> CloudCredentialsModel:
    """Read the credentials of one cloud account, without secrets.

    `GET /api/v1/cloudCredentials/{id}` (`GetCloudCreds`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewCloudCredentials.
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
