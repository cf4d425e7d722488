"""`CreateRecoveryMediaForBackupObject`: Download recovery media for the computer of one backup object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.download import Download, open_download
from ...runtime.errors import error_from
from ...runtime.messages import Request, Response, Transport
from ..catalog import CREATE_RECOVERY_MEDIA_FOR_BACKUP_OBJECT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.e_recovery_media_format import ERecoveryMediaFormat


def build(
    id: UUID | str,
    *,
    format: ERecoveryMediaFormat,
    allow_remote_bmr: bool,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupObjects/{_codec.segment('id', id)}/createRecoveryMedia"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("format", format),
                ("allowRemoteBmr", allow_remote_bmr),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> bytes:  # noqa: ARG001
    """Return the body of a success; raise the typed error for any other status."""
    if 200 <= response.status < 300:
        return response.body
    raise error_from(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    format: ERecoveryMediaFormat,
    allow_remote_bmr: bool,
) -> Download:
    """Download recovery media for the computer of one backup object.

    `GET /api/v1/backupObjects/{id}/createRecoveryMedia` (`CreateRecoveryMediaForBackupObject`).

    Args:
        id: `id`, UUID.
        format: `format`, ERecoveryMediaFormat.
        allow_remote_bmr: `allowRemoteBmr`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim PerformRemoteBareMetalRecovery.
    """
    return await open_download(
        transport,
        build(
            id,
            format=format,
            allow_remote_bmr=allow_remote_bmr,
        ),
    )


__all__ = ["OPERATION", "build", "call", "parse"]
