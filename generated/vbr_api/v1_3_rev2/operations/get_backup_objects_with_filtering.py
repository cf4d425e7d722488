"""`GetBackupObjectsWithFiltering`: Page through the objects of one backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_BACKUP_OBJECTS_WITH_FILTERING as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.backup_objects_result import BackupObjectsResult


def build(
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backups/{_codec.segment('id', id)}/objects"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BackupObjectsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BackupObjectsResult.from_dict,
        "BackupObjectsResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
) -> BackupObjectsResult:
    """Page through the objects of one backup.

    `GET /api/v1/backups/{id}/objects` (`GetBackupObjectsWithFiltering`), paged.

    Args:
        id: `id`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewBackupObjects.
    """
    return parse(
        await transport.send(
            build(
                id,
                skip=skip,
                limit=limit,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
