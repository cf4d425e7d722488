"""`MarkBackupFileAsInfected`: Mark one backup file as infected by malware."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import MARK_BACKUP_FILE_AS_INFECTED as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.backup_file_model import BackupFileModel


def build(
    id: UUID | str,
    backup_file_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backups/{_codec.segment('id', id)}/backupFiles/{_codec.segment('backup_file_id', backup_file_id)}/markAsInfected"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BackupFileModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BackupFileModel.from_dict,
        "BackupFileModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    backup_file_id: UUID | str,
) -> BackupFileModel:
    """Mark one backup file as infected by malware.

    `POST /api/v1/backups/{id}/backupFiles/{backupFileId}/markAsInfected` (`MarkBackupFileAsInfected`).

    Args:
        id: `id`, UUID.
        backup_file_id: `backupFileId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateRansomwareDetectionEvent.
    """
    return parse(
        await transport.send(
            build(
                id,
                backup_file_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
