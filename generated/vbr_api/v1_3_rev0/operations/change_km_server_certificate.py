"""`ChangeKMServerCertificate`: Set a new client or server certificate for a key management server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import CHANGE_KM_SERVER_CERTIFICATE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.kms_server_change_certificate_spec import KMSServerChangeCertificateSpec


def build(
    id: UUID | str,
    body: KMSServerChangeCertificateSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/kmsServers/{_codec.segment('id', id)}/changeCertificate"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
    body: KMSServerChangeCertificateSpec,
) -> None:
    """Set a new client or server certificate for a key management server.

    `POST /api/v1/kmsServers/{id}/changeCertificate` (`ChangeKMServerCertificate`).

    Args:
        id: `id`, UUID.
        body: KMSServerChangeCertificateSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ChangeKMServerCertificate.
    """
    parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
