"""`ApplyDiskLayout`: Lay out a target disk as one given disk of the backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import APPLY_DISK_LAYOUT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.disk_layout_operation_spec import DiskLayoutOperationSpec
    from ..models.disk_mapping_context import DiskMappingContext


def build(
    disk_management_session_id: UUID | str,
    body: DiskLayoutOperationSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/diskManagement/{_codec.segment('disk_management_session_id', disk_management_session_id)}/applyDiskLayout"
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
    body: DiskLayoutOperationSpec,
) -> DiskMappingContext:
    """Lay out a target disk as one given disk of the backup.

    `POST /api/v1/diskManagement/{diskManagementSessionId}/applyDiskLayout` (`ApplyDiskLayout`).

    Args:
        disk_management_session_id: `diskManagementSessionId`, UUID.
        body: DiskLayoutOperationSpec.

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
