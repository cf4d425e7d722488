"""`GetBackupObjectRestorePoints`: List the restore points of one backup object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_BACKUP_OBJECT_RESTORE_POINTS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.object_restore_points_result import ObjectRestorePointsResult


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupObjects/{_codec.segment('id', id)}/restorePoints"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ObjectRestorePointsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ObjectRestorePointsResult.from_dict,
        "ObjectRestorePointsResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> ObjectRestorePointsResult:
    """List the restore points of one backup object.

    `GET /api/v1/backupObjects/{id}/restorePoints` (`GetBackupObjectRestorePoints`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewRestorePoints.
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
