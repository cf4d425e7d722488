"""`ChangeCloudCredsSecretKey`: Set a new secret key for cloud credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CHANGE_CLOUD_CREDS_SECRET_KEY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.cloud_credentials_model import CloudCredentialsModel
    from ..models.cloud_credentials_password_spec import CloudCredentialsPasswordSpec


def build(
    id: UUID | str,
    body: CloudCredentialsPasswordSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/cloudCredentials/{_codec.segment('id', id)}/changeSecretKey"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: CloudCredentialsPasswordSpec,
) -> CloudCredentialsModel:
    """Set a new secret key for cloud credentials.

    `POST /api/v1/cloudCredentials/{id}/changeSecretKey` (`ChangeCloudCredsSecretKey`).

    Args:
        id: `id`, UUID.
        body: CloudCredentialsPasswordSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ChangeCloudSecretKey.
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
