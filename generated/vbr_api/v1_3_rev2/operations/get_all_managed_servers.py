"""`GetAllManagedServers`: List the servers that VBR manages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_MANAGED_SERVERS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.e_host_updates_state import EHostUpdatesState
    from ..models.e_managed_server_state import EManagedServerState
    from ..models.e_managed_server_type import EManagedServerType
    from ..models.e_managed_servers_filters_order_column import EManagedServersFiltersOrderColumn
    from ..models.e_vi_host_type import EViHostType
    from ..models.managed_servers_result import ManagedServersResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EManagedServersFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[EManagedServerType] | None = None,
    vi_type_filter: EViHostType | None = None,
    server_state_filter: EManagedServerState | None = None,
    updates_state_filter: Sequence[EHostUpdatesState] | None = None,
    include_nested_hosts: bool | None = None,
    skip_dedup_appliances: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/managedServers",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
                ("viTypeFilter", vi_type_filter),
                ("serverStateFilter", server_state_filter),
                ("updatesStateFilter", updates_state_filter),
                ("includeNestedHosts", include_nested_hosts),
                ("skipDedupAppliances", skip_dedup_appliances),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ManagedServersResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ManagedServersResult.from_dict,
        "ManagedServersResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EManagedServersFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[EManagedServerType] | None = None,
    vi_type_filter: EViHostType | None = None,
    server_state_filter: EManagedServerState | None = None,
    updates_state_filter: Sequence[EHostUpdatesState] | None = None,
    include_nested_hosts: bool | None = None,
    skip_dedup_appliances: bool | None = None,
) -> ManagedServersResult:
    """List the servers that VBR manages.

    `GET /api/v1/backupInfrastructure/managedServers` (`GetAllManagedServers`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EManagedServersFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, list[EManagedServerType].
        vi_type_filter: `viTypeFilter`, EViHostType.
        server_state_filter: `serverStateFilter`, EManagedServerState.
        updates_state_filter: `updatesStateFilter`, list[EHostUpdatesState].
        include_nested_hosts: `includeNestedHosts`, true or false.
        skip_dedup_appliances: `skipDedupAppliances`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewManagedServers.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                type_filter=type_filter,
                vi_type_filter=vi_type_filter,
                server_state_filter=server_state_filter,
                updates_state_filter=updates_state_filter,
                include_nested_hosts=include_nested_hosts,
                skip_dedup_appliances=skip_dedup_appliances,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
