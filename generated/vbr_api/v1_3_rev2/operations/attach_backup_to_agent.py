"""`AttachBackupToAgent`: Attach backups to one discovered computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import ATTACH_BACKUP_TO_AGENT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.backup_ids_spec import BackupIdsSpec


def build(
    id: UUID | str,
    body: BackupIdsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/discoveredEntities/{_codec.segment('id', id)}/attachBackup"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
    body: BackupIdsSpec,
) -> None:
    """Attach backups to one discovered computer.

    `POST /api/v1/agents/discoveredEntities/{id}/attachBackup` (`AttachBackupToAgent`).

    Args:
        id: `id`, UUID.
        body: BackupIdsSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ManageAgentBackups.
    """
    parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
