"""`GetAllBackupObjects`: List the objects of all backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_BACKUP_OBJECTS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.backup_objects_result import BackupObjectsResult
    from ..models.e_backup_objects_filters_order_column import EBackupObjectsFiltersOrderColumn
    from ..models.e_platform_type import EPlatformType


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EBackupObjectsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    platform_name_filter: EPlatformType | None = None,
    platform_id_filter: UUID | str | None = None,
    type_filter: str | None = None,
    vi_type_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupObjects",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("platformNameFilter", platform_name_filter),
                ("platformIdFilter", platform_id_filter),
                ("typeFilter", type_filter),
                ("viTypeFilter", vi_type_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BackupObjectsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BackupObjectsResult.from_dict,
        "BackupObjectsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EBackupObjectsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    platform_name_filter: EPlatformType | None = None,
    platform_id_filter: UUID | str | None = None,
    type_filter: str | None = None,
    vi_type_filter: str | None = None,
) -> BackupObjectsResult:
    """List the objects of all backups.

    `GET /api/v1/backupObjects` (`GetAllBackupObjects`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EBackupObjectsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        platform_name_filter: `platformNameFilter`, EPlatformType.
        platform_id_filter: `platformIdFilter`, UUID.
        type_filter: `typeFilter`, text.
        vi_type_filter: `viTypeFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewBackupObjects.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                platform_name_filter=platform_name_filter,
                platform_id_filter=platform_id_filter,
                type_filter=type_filter,
                vi_type_filter=vi_type_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
