"""`MarkBackupObjectsAsClean`: Mark objects as clean, with their restore points if asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import MARK_BACKUP_OBJECTS_AS_CLEAN as OPERATION

if TYPE_CHECKING:
    from ..models.backup_object_mark_as_clean_spec import BackupObjectMarkAsCleanSpec


def build(
    body: BackupObjectMarkAsCleanSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/malwareDetection/backupObjects/markAsClean",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    body: BackupObjectMarkAsCleanSpec,
) -> None:
    """Mark objects as clean, with their restore points if asked.

    `POST /api/v1/malwareDetection/backupObjects/markAsClean` (`MarkBackupObjectsAsClean`).

    Args:
        body: BackupObjectMarkAsCleanSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateRansomwareDetectionEvent.
    """
    parse(
        await transport.send(
            build(
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
