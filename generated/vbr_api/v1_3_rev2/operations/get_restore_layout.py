"""`GetRestoreLayout`: Read the disk layouts of backup and target, and how they are mapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_RESTORE_LAYOUT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.restore_layout import RestoreLayout


def build(
    disk_management_session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/diskManagement/{_codec.segment('disk_management_session_id', disk_management_session_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> RestoreLayout:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.RestoreLayout.from_dict,
        "RestoreLayout",
        decoding,
    )


async def call(
    transport: Transport,
    disk_management_session_id: UUID | str,
) -> RestoreLayout:
    """Read the disk layouts of backup and target, and how they are mapped.

    `GET /api/v1/diskManagement/{diskManagementSessionId}` (`GetRestoreLayout`).

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
