"""`CreateCloudCreds`: Store new credentials of a cloud account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_CLOUD_CREDS as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_credentials_model import CloudCredentialsModel
    from ..models.cloud_credentials_spec import CloudCredentialsSpec


def build(
    body: CloudCredentialsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/cloudCredentials",
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
    body: CloudCredentialsSpec,
) -> CloudCredentialsModel:
    """Store new credentials of a cloud account.

    `POST /api/v1/cloudCredentials` (`CreateCloudCreds`).

    Args:
        body: CloudCredentialsSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
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
