"""`GetBackupDetails`: Read the sizes of a backup, or of one object in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_BACKUP_DETAILS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.backup_details_model import BackupDetailsModel
    from ..models.backup_details_spec import BackupDetailsSpec


def build(
    id: UUID | str,
    body: BackupDetailsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backups/{_codec.segment('id', id)}/details"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BackupDetailsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BackupDetailsModel.from_dict,
        "BackupDetailsModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: BackupDetailsSpec,
) -> BackupDetailsModel:
    """Read the sizes of a backup, or of one object in it.

    `POST /api/v1/backups/{id}/details` (`GetBackupDetails`).

    Args:
        id: `id`, UUID.
        body: BackupDetailsSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewBackups.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
