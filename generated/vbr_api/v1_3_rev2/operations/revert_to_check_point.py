"""`RevertToCheckPoint`: Revert the layout to the last checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REVERT_TO_CHECK_POINT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.disk_mapping_context import DiskMappingContext


def build(
    disk_management_session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/diskManagement/{_codec.segment('disk_management_session_id', disk_management_session_id)}/revertToCheckPoint"
    return Request(
        OPERATION,
        path,
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
) -> DiskMappingContext:
    """Revert the layout to the last checkpoint.

    `PUT /api/v1/diskManagement/{diskManagementSessionId}/revertToCheckPoint` (`RevertToCheckPoint`).

    Args:
        disk_management_session_id: `diskManagementSessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim DiskManagement.
    """
    return parse(
        await transport.send(
            build(
                disk_management_session_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
