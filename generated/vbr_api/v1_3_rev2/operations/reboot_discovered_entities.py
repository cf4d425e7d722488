"""`RebootDiscoveredEntities`: Start a reboot of discovered computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REBOOT_DISCOVERED_ENTITIES as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.discovered_entities_action_spec import DiscoveredEntitiesActionSpec
    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    body: DiscoveredEntitiesActionSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}/discoveredEntities/reboot"
    return Request(
        OPERATION,
        path,
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
    body: DiscoveredEntitiesActionSpec,
) -> SessionModel:
    """Start a reboot of discovered computers.

    `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/reboot` (`RebootDiscoveredEntities`).

    Args:
        id: `id`, UUID.
        body: DiscoveredEntitiesActionSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateDiscoveredEntities.
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
