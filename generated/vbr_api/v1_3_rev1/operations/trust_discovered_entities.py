"""`TrustDiscoveredEntities`: Trust discovered computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import TRUST_DISCOVERED_ENTITIES as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.discovered_entities_action_spec import DiscoveredEntitiesActionSpec


def build(
    id: UUID | str,
    body: DiscoveredEntitiesActionSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}/discoveredEntities/trust"
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
    body: DiscoveredEntitiesActionSpec,
) -> None:
    """Trust discovered computers.

    `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/trust` (`TrustDiscoveredEntities`).

    Args:
        id: `id`, UUID.
        body: DiscoveredEntitiesActionSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateDiscoveredEntities.
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
