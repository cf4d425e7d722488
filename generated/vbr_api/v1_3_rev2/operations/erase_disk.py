"""`EraseDisk`: Empty the layout of one target disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import ERASE_DISK as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.disk_mapping_context import DiskMappingContext
    from ..models.disk_operation_spec import DiskOperationSpec


def build(
    disk_management_session_id: UUID | str,
    body: DiskOperationSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/diskManagement/{_codec.segment('disk_management_session_id', disk_management_session_id)}/eraseDisk"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DiskMappingContext:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DiskMappingContext.from_dict,
        "DiskMappingContext",
        decoding,
    )


async def call(
    transport: Transport,
    disk_management_session_id: UUID | str,
    body: DiskOperationSpec,
) -> DiskMappingContext:
    """Empty the layout of one target disk.

    `POST /api/v1/diskManagement/{diskManagementSessionId}/eraseDisk` (`EraseDisk`).

    Args:
        disk_management_session_id: `diskManagementSessionId`, UUID.
        body: DiskOperationSpec.

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
