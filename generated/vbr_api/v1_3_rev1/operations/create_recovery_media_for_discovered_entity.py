"""`CreateRecoveryMediaForDiscoveredEntity`: Download recovery media for one discovered computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.download import Download, open_download
from ...runtime.errors import error_from
from ...runtime.messages import Request, Response, Transport
from ..catalog import CREATE_RECOVERY_MEDIA_FOR_DISCOVERED_ENTITY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.e_recovery_media_format import ERecoveryMediaFormat


def build(
    id: UUID | str,
    entity_id: UUID | str,
    *,
    format: ERecoveryMediaFormat,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}/discoveredEntities/{_codec.segment('entity_id', entity_id)}/createRecoveryMedia"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("format", format),)),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> bytes:  # noqa: ARG001
    """Return the body of a success; raise the typed error for any other status."""
    if 200 <= response.status < 300:
        return response.body
    raise error_from(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
    entity_id: UUID | str,
    *,
    format: ERecoveryMediaFormat,
) -> Download:
    """Download recovery media for one discovered computer.

    `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}/createRecoveryMedia` (`CreateRecoveryMediaForDiscoveredEntity`).

    Args:
        id: `id`, UUID.
        entity_id: `entityId`, UUID.
        format: `format`, ERecoveryMediaFormat.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
    """
    return await open_download(
        transport,
        build(
            id,
            entity_id,
            format=format,
        ),
    )


__all__ = ["OPERATION", "build", "call", "parse"]
