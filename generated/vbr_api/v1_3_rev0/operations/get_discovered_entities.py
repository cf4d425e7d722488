"""`GetDiscoveredEntities`: List what one protection group discovered: computers, clusters, domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_DISCOVERED_ENTITIES as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.discovered_entities_result import DiscoveredEntitiesResult
    from ..models.e_discovered_entity_filters_order_column import (
        EDiscoveredEntityFiltersOrderColumn,
    )


def build(
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EDiscoveredEntityFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    ip_address_filter: str | None = None,
    state_filter: str | None = None,
    agent_status_filter: str | None = None,
    driver_status_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}/discoveredEntities"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("ipAddressFilter", ip_address_filter),
                ("stateFilter", state_filter),
                ("agentStatusFilter", agent_status_filter),
                ("driverStatusFilter", driver_status_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DiscoveredEntitiesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DiscoveredEntitiesResult.from_dict,
        "DiscoveredEntitiesResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EDiscoveredEntityFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    ip_address_filter: str | None = None,
    state_filter: str | None = None,
    agent_status_filter: str | None = None,
    driver_status_filter: str | None = None,
) -> DiscoveredEntitiesResult:
    """List what one protection group discovered: computers, clusters, domains.

    `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities` (`GetDiscoveredEntities`), paged.

    Args:
        id: `id`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EDiscoveredEntityFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        ip_address_filter: `ipAddressFilter`, text.
        state_filter: `stateFilter`, text.
        agent_status_filter: `agentStatusFilter`, text.
        driver_status_filter: `driverStatusFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
    """
    return parse(
        await transport.send(
            build(
                id,
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                ip_address_filter=ip_address_filter,
                state_filter=state_filter,
                agent_status_filter=agent_status_filter,
                driver_status_filter=driver_status_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
