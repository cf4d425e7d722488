"""`GetAllBackupFiles`: List the files of one backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_BACKUP_FILES as OPERATION

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.backup_files_result import BackupFilesResult
    from ..models.e_backup_file_gfs_period import EBackupFileGFSPeriod
    from ..models.e_backup_files_filters_order_column import EBackupFilesFiltersOrderColumn


def build(
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EBackupFilesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    gfs_period_filter: EBackupFileGFSPeriod | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backups/{_codec.segment('id', id)}/backupFiles"
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
                ("createdAfterFilter", created_after_filter),
                ("createdBeforeFilter", created_before_filter),
                ("gfsPeriodFilter", gfs_period_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BackupFilesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BackupFilesResult.from_dict,
        "BackupFilesResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EBackupFilesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    gfs_period_filter: EBackupFileGFSPeriod | None = None,
) -> BackupFilesResult:
    """List the files of one backup.

    `GET /api/v1/backups/{id}/backupFiles` (`GetAllBackupFiles`), paged.

    Args:
        id: `id`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EBackupFilesFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        created_after_filter: `createdAfterFilter`, date-time.
        created_before_filter: `createdBeforeFilter`, date-time.
        gfs_period_filter: `gfsPeriodFilter`, EBackupFileGFSPeriod.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewBackupFiles.
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
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                gfs_period_filter=gfs_period_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
