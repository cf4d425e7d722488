"""`GetAllMountServers`: List mount servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_MOUNT_SERVERS as OPERATION

if TYPE_CHECKING:
    from ..models.e_mount_server_type import EMountServerType
    from ..models.e_mount_servers_filters_order_column import EMountServersFiltersOrderColumn
    from ..models.mount_server_models_result import MountServerModelsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EMountServersFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    write_cache_folder_filter: str | None = None,
    type_filter: EMountServerType | None = None,
    is_default_filter: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/mountServers",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("writeCacheFolderFilter", write_cache_folder_filter),
                ("typeFilter", type_filter),
                ("isDefaultFilter", is_default_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> MountServerModelsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.MountServerModelsResult.from_dict,
        "MountServerModelsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EMountServersFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    write_cache_folder_filter: str | None = None,
    type_filter: EMountServerType | None = None,
    is_default_filter: bool | None = None,
) -> MountServerModelsResult:
    """List mount servers.

    `GET /api/v1/backupInfrastructure/mountServers` (`GetAllMountServers`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EMountServersFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        write_cache_folder_filter: `writeCacheFolderFilter`, text.
        type_filter: `typeFilter`, EMountServerType.
        is_default_filter: `isDefaultFilter`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewMountServers.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                write_cache_folder_filter=write_cache_folder_filter,
                type_filter=type_filter,
                is_default_filter=is_default_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
