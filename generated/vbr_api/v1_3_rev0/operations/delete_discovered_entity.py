"""`DeleteDiscoveredEntity`: Remove one discovered computer, cluster or domain from its group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import DELETE_DISCOVERED_ENTITY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID


def build(
    id: UUID | str,
    entity_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}/discoveredEntities/{_codec.segment('entity_id', entity_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
    entity_id: UUID | str,
) -> None:
    """Remove one discovered computer, cluster or domain from its group.

    `DELETE /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}` (`DeleteDiscoveredEntity`).

    Args:
        id: `id`, UUID.
        entity_id: `entityId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim DeleteDiscoveredEntities.
    """
    parse(
        await transport.send(
            build(
                id,
                entity_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
