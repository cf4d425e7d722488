"""`RevokeSocketLicense`: Revoke the socket license of one host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REVOKE_SOCKET_LICENSE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.socket_license_workload_model import SocketLicenseWorkloadModel


def build(
    host_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/license/sockets/{_codec.segment('host_id', host_id)}/revoke"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SocketLicenseWorkloadModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SocketLicenseWorkloadModel.from_dict,
        "SocketLicenseWorkloadModel",
        decoding,
    )


async def call(
    transport: Transport,
    host_id: UUID | str,
) -> SocketLicenseWorkloadModel:
    """Revoke the socket license of one host.

    `POST /api/v1/license/sockets/{hostId}/revoke` (`RevokeSocketLicense`).

    Args:
        host_id: `hostId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim RevokeSocketLicense.
    """
    return parse(
        await transport.send(
            build(
                host_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
