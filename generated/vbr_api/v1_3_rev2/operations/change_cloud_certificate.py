"""`ChangeCloudCertificate`: Set a new certificate for cloud credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CHANGE_CLOUD_CERTIFICATE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.certificate_upload_spec import CertificateUploadSpec
    from ..models.cloud_credentials_model import CloudCredentialsModel


def build(
    id: UUID | str,
    body: CertificateUploadSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/cloudCredentials/{_codec.segment('id', id)}/changeCertificate"
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
    body: CertificateUploadSpec,
) -> CloudCredentialsModel:
    """Set a new certificate for cloud credentials.

    `POST /api/v1/cloudCredentials/{id}/changeCertificate` (`ChangeCloudCertificate`).

    Args:
        id: `id`, UUID.
        body: CertificateUploadSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ChangeCloudCertificate.
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
