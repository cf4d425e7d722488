"""`CheckCanResizePartition`: Read how small and how large one partition can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CHECK_CAN_RESIZE_PARTITION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.disk_partition_resize_options import DiskPartitionResizeOptions
    from ..models.resize_partition_options_request import ResizePartitionOptionsRequest


def build(
    disk_management_session_id: UUID | str,
    body: ResizePartitionOptionsRequest,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/diskManagement/{_codec.segment('disk_management_session_id', disk_management_session_id)}/resizePartitionOptions"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DiskPartitionResizeOptions:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DiskPartitionResizeOptions.from_dict,
        "DiskPartitionResizeOptions",
        decoding,
    )


async def call(
    transport: Transport,
    disk_management_session_id: UUID | str,
    body: ResizePartitionOptionsRequest,
) -> DiskPartitionResizeOptions:
    """Read how small and how large one partition can be made.

    `POST /api/v1/diskManagement/{diskManagementSessionId}/resizePartitionOptions` (`CheckCanResizePartition`).

    Args:
        disk_management_session_id: `diskManagementSessionId`, UUID.
        body: ResizePartitionOptionsRequest.

    Raises:
        ApiError: If the response is not a success; requires the claim PerformVolumeRestore.
    """
    return parse(
        await transport.send(
            build(
                disk_management_session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
