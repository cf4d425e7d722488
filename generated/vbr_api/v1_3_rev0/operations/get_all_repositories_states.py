"""`GetAllRepositoriesStates`: List the state of repositories: capacity, free and used space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_REPOSITORIES_STATES as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.e_repository_states_filters_order_column import (
        ERepositoryStatesFiltersOrderColumn,
    )
    from ..models.e_repository_type import ERepositoryType
    from ..models.e_scale_out_repository_extent_type import EScaleOutRepositoryExtentType
    from ..models.repository_states_result import RepositoryStatesResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ERepositoryStatesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    id_filter: UUID | str | None = None,
    name_filter: str | None = None,
    type_filter: ERepositoryType | None = None,
    capacity_filter: float | None = None,
    free_space_filter: float | None = None,
    used_space_filter: float | None = None,
    is_online_filter: bool | None = None,
    is_out_of_date_filter: bool | None = None,
    sobr_id_filter: UUID | str | None = None,
    sobr_extent_type_filter: Sequence[EScaleOutRepositoryExtentType] | None = None,
    sobr_membership_filter: str | None = None,
    exclude_extents: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/repositories/states",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("idFilter", id_filter),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
                ("capacityFilter", capacity_filter),
                ("freeSpaceFilter", free_space_filter),
                ("usedSpaceFilter", used_space_filter),
                ("isOnlineFilter", is_online_filter),
                ("isOutOfDateFilter", is_out_of_date_filter),
                ("sobrIdFilter", sobr_id_filter),
                ("sobrExtentTypeFilter", sobr_extent_type_filter),
                ("sobrMembershipFilter", sobr_membership_filter),
                ("excludeExtents", exclude_extents),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> RepositoryStatesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.RepositoryStatesResult.from_dict,
        "RepositoryStatesResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ERepositoryStatesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    id_filter: UUID | str | None = None,
    name_filter: str | None = None,
    type_filter: ERepositoryType | None = None,
    capacity_filter: float | None = None,
    free_space_filter: float | None = None,
    used_space_filter: float | None = None,
    is_online_filter: bool | None = None,
    is_out_of_date_filter: bool | None = None,
    sobr_id_filter: UUID | str | None = None,
    sobr_extent_type_filter: Sequence[EScaleOutRepositoryExtentType] | None = None,
    sobr_membership_filter: str | None = None,
    exclude_extents: bool | None = None,
) -> RepositoryStatesResult:
    """List the state of repositories: capacity, free and used space.

    `GET /api/v1/backupInfrastructure/repositories/states` (`GetAllRepositoriesStates`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ERepositoryStatesFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        id_filter: `idFilter`, UUID.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, ERepositoryType.
        capacity_filter: `capacityFilter`, number.
        free_space_filter: `freeSpaceFilter`, number.
        used_space_filter: `usedSpaceFilter`, number.
        is_online_filter: `isOnlineFilter`, true or false.
        is_out_of_date_filter: `isOutOfDateFilter`, true or false.
        sobr_id_filter: `sobrIdFilter`, UUID.
        sobr_extent_type_filter: `sobrExtentTypeFilter`, list[EScaleOutRepositoryExtentType].
        sobr_membership_filter: `sobrMembershipFilter`, text.
        exclude_extents: `excludeExtents`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewRepositories.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                id_filter=id_filter,
                name_filter=name_filter,
                type_filter=type_filter,
                capacity_filter=capacity_filter,
                free_space_filter=free_space_filter,
                used_space_filter=used_space_filter,
                is_online_filter=is_online_filter,
                is_out_of_date_filter=is_out_of_date_filter,
                sobr_id_filter=sobr_id_filter,
                sobr_extent_type_filter=sobr_extent_type_filter,
                sobr_membership_filter=sobr_membership_filter,
                exclude_extents=exclude_extents,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
