"""`GetAgentState`: Read the connection status of one agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_AGENT_STATE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.agent_state_model import AgentStateModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/discoveredEntities/states/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AgentStateModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AgentStateModel.from_dict,
        "AgentStateModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> AgentStateModel:
    """Read the connection status of one agent.

    `GET /api/v1/agents/discoveredEntities/states/{id}` (`GetAgentState`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
