"""`GetObjectRestorePointDisks`: List the disks of one restore point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_OBJECT_RESTORE_POINT_DISKS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.object_restore_point_disks_result import ObjectRestorePointDisksResult


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restorePoints/{_codec.segment('id', id)}/disks"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ObjectRestorePointDisksResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ObjectRestorePointDisksResult.from_dict,
        "ObjectRestorePointDisksResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> ObjectRestorePointDisksResult:
    """List the disks of one restore point.

    `GET /api/v1/restorePoints/{id}/disks` (`GetObjectRestorePointDisks`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewRestorePointDisks.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
