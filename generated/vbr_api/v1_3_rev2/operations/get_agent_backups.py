"""`GetAgentBackups`: List the backups of one discovered computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_AGENT_BACKUPS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.backups_result import BackupsResult


def build(
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/discoveredEntities/{_codec.segment('id', id)}/backups"
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


def parse(response: Response, decoding: Decoding = LENIENT) -> BackupsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BackupsResult.from_dict,
        "BackupsResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
) -> BackupsResult:
    """List the backups of one discovered computer.

    `GET /api/v1/agents/discoveredEntities/{id}/backups` (`GetAgentBackups`), paged.

    Args:
        id: `id`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities, ViewBackups.
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
