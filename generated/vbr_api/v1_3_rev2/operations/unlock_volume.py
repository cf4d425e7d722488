"""`UnlockVolume`: Unlock an encrypted volume by its key or password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UNLOCK_VOLUME as OPERATION

if TYPE_CHECKING:
    from ..models.disk_management_volume_unlock_request import DiskManagementVolumeUnlockRequest
    from ..models.disk_management_volume_unlock_response import DiskManagementVolumeUnlockResponse


def build(
    body: DiskManagementVolumeUnlockRequest,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/diskManagement/unlockVolume",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DiskManagementVolumeUnlockResponse:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DiskManagementVolumeUnlockResponse.from_dict,
        "DiskManagementVolumeUnlockResponse",
        decoding,
    )


async def call(
    transport: Transport,
    body: DiskManagementVolumeUnlockRequest,
) -> DiskManagementVolumeUnlockResponse:
    """Unlock an encrypted volume by its key or password.

    `PUT /api/v1/diskManagement/unlockVolume` (`UnlockVolume`).

    Args:
        body: DiskManagementVolumeUnlockRequest.

    Raises:
        ApiError: If the response is not a success; requires the claim DiskManagement.
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
