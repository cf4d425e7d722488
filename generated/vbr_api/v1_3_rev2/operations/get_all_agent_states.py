"""`GetAllAgentStates`: List the state of agents: online, offline, unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_AGENT_STATES as OPERATION

if TYPE_CHECKING:
    from ..models.agent_states_result import AgentStatesResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/discoveredEntities/states",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AgentStatesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AgentStatesResult.from_dict,
        "AgentStatesResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> AgentStatesResult:
    """List the state of agents: online, offline, unknown.

    `GET /api/v1/agents/discoveredEntities/states` (`GetAllAgentStates`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_asc=order_asc,
                name_filter=name_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
