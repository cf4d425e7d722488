"""`AutoMapDiskLayout`: Map the disks of the backup to those of the target automatically."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import AUTO_MAP_DISK_LAYOUT as OPERATION

if TYPE_CHECKING:
    from ..models.disk_layout_auto_mapping_request import DiskLayoutAutoMappingRequest
    from ..models.disk_layout_auto_mapping_result import DiskLayoutAutoMappingResult


def build(
    body: DiskLayoutAutoMappingRequest,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/diskManagement/automap",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DiskLayoutAutoMappingResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DiskLayoutAutoMappingResult.from_dict,
        "DiskLayoutAutoMappingResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: DiskLayoutAutoMappingRequest,
) -> DiskLayoutAutoMappingResult:
    """Map the disks of the backup to those of the target automatically.

    `POST /api/v1/diskManagement/automap` (`AutoMapDiskLayout`).

    Args:
        body: DiskLayoutAutoMappingRequest.

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
