"""`MoveBackupObjects`: Start a move of objects of one backup to another job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import MOVE_BACKUP_OBJECTS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.move_backup_objects_spec import MoveBackupObjectsSpec
    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    body: MoveBackupObjectsSpec,
    *,
    move_associated_backup_copies: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backups/{_codec.segment('id', id)}/objects/moveTo"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("moveAssociatedBackupCopies", move_associated_backup_copies),)),
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: MoveBackupObjectsSpec,
    *,
    move_associated_backup_copies: bool | None = None,
) -> SessionModel:
    """Start a move of objects of one backup to another job.

    `POST /api/v1/backups/{id}/objects/moveTo` (`MoveBackupObjects`).

    Args:
        id: `id`, UUID.
        body: MoveBackupObjectsSpec.
        move_associated_backup_copies: `moveAssociatedBackupCopies`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim MoveBackup.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
                move_associated_backup_copies=move_associated_backup_copies,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
