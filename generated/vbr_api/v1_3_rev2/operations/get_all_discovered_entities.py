"""`GetAllDiscoveredEntities`: List the discovered entities: computers, clusters, domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_DISCOVERED_ENTITIES as OPERATION

if TYPE_CHECKING:
    from ..models.discovered_entities_result import DiscoveredEntitiesResult
    from ..models.e_discovered_entity_filters_order_column import (
        EDiscoveredEntityFiltersOrderColumn,
    )
    from ..models.e_inventory_permission_scope import EInventoryPermissionScope


def build(
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
    permission_scope: EInventoryPermissionScope | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/discoveredEntities",
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
                ("permissionScope", permission_scope),
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
    permission_scope: EInventoryPermissionScope | None = None,
) -> DiscoveredEntitiesResult:
    """List the discovered entities: computers, clusters, domains.

    `GET /api/v1/agents/discoveredEntities` (`GetAllDiscoveredEntities`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EDiscoveredEntityFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        ip_address_filter: `ipAddressFilter`, text.
        state_filter: `stateFilter`, text.
        agent_status_filter: `agentStatusFilter`, text.
        driver_status_filter: `driverStatusFilter`, text.
        permission_scope: `permissionScope`, EInventoryPermissionScope.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                ip_address_filter=ip_address_filter,
                state_filter=state_filter,
                agent_status_filter=agent_status_filter,
                driver_status_filter=driver_status_filter,
                permission_scope=permission_scope,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
