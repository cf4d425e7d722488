"""`GetAllRepositories`: List backup repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_REPOSITORIES as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.e_repository_filters_order_column import ERepositoryFiltersOrderColumn
    from ..models.e_repository_type import ERepositoryType
    from ..models.repositories_result import RepositoriesResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ERepositoryFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[ERepositoryType] | None = None,
    host_id_filter: UUID | str | None = None,
    path_filter: str | None = None,
    vmb_api_filter: str | None = None,
    vmb_api_platform: UUID | str | None = None,
    exclude_extents: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/repositories",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
                ("hostIdFilter", host_id_filter),
                ("pathFilter", path_filter),
                ("vmbApiFilter", vmb_api_filter),
                ("vmbApiPlatform", vmb_api_platform),
                ("excludeExtents", exclude_extents),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> RepositoriesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.RepositoriesResult.from_dict,
        "RepositoriesResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ERepositoryFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[ERepositoryType] | None = None,
    host_id_filter: UUID | str | None = None,
    path_filter: str | None = None,
    vmb_api_filter: str | None = None,
    vmb_api_platform: UUID | str | None = None,
    exclude_extents: bool | None = None,
) -> RepositoriesResult:
    """List backup repositories.

    `GET /api/v1/backupInfrastructure/repositories` (`GetAllRepositories`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ERepositoryFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, list[ERepositoryType].
        host_id_filter: `hostIdFilter`, UUID.
        path_filter: `pathFilter`, text.
        vmb_api_filter: `vmbApiFilter`, text.
        vmb_api_platform: `vmbApiPlatform`, UUID.
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
                name_filter=name_filter,
                type_filter=type_filter,
                host_id_filter=host_id_filter,
                path_filter=path_filter,
                vmb_api_filter=vmb_api_filter,
                vmb_api_platform=vmb_api_platform,
                exclude_extents=exclude_extents,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
