"""`GetConnectionCertificate`: Fetch the TLS certificate or SSH key that a host presents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_CONNECTION_CERTIFICATE as OPERATION

if TYPE_CHECKING:
    from ..models.connection_certificate_model import ConnectionCertificateModel
    from ..models.host_connection_spec import HostConnectionSpec


def build(
    body: HostConnectionSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/connectionCertificate",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ConnectionCertificateModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ConnectionCertificateModel.from_dict,
        "ConnectionCertificateModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: HostConnectionSpec,
) -> ConnectionCertificateModel:
    """Fetch the TLS certificate or SSH key that a host presents.

    `POST /api/v1/connectionCertificate` (`GetConnectionCertificate`).

    Args:
        body: HostConnectionSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CheckCertificate.
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
