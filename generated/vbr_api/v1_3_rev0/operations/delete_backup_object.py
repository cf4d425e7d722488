"""`DeleteBackupObject`: Delete one object from a backup; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import DELETE_BACKUP_OBJECT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    object_id: UUID | str,
    *,
    from_db_if_sp_unavailable: bool | None = None,
    include_gfs: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backups/{_codec.segment('id', id)}/objects/{_codec.segment('object_id', object_id)}"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("fromDBIfSPUnavailable", from_db_if_sp_unavailable),
                ("includeGFS", include_gfs),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    object_id: UUID | str,
    *,
    from_db_if_sp_unavailable: bool | None = None,
    include_gfs: bool | None = None,
) -> SessionModel:
    """Delete one object from a backup; runs as a session.

    `DELETE /api/v1/backups/{id}/objects/{objectId}` (`DeleteBackupObject`).

    Args:
        id: `id`, UUID.
        object_id: `objectId`, UUID.
        from_db_if_sp_unavailable: `fromDBIfSPUnavailable`, true or false.
        include_gfs: `includeGFS`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim DeleteBackups.
    """
    return parse(
        await transport.send(
            build(
                id,
                object_id,
                from_db_if_sp_unavailable=from_db_if_sp_unavailable,
                include_gfs=include_gfs,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
