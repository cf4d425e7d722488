"""`GetAllObjectRestorePoints`: List the restore points of all backup objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_OBJECT_RESTORE_POINTS as OPERATION

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.e_object_restore_points_filters_order_column import (
        EObjectRestorePointsFiltersOrderColumn,
    )
    from ..models.e_platform_type import EPlatformType
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.object_restore_points_result import ObjectRestorePointsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EObjectRestorePointsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    name_filter: str | None = None,
    platform_name_filter: EPlatformType | None = None,
    platform_id_filter: UUID | str | None = None,
    backup_id_filter: UUID | str | None = None,
    backup_object_id_filter: UUID | str | None = None,
    malware_status_filter: ESuspiciousActivitySeverity | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restorePoints",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("createdAfterFilter", created_after_filter),
                ("createdBeforeFilter", created_before_filter),
                ("nameFilter", name_filter),
                ("platformNameFilter", platform_name_filter),
                ("platformIdFilter", platform_id_filter),
                ("backupIdFilter", backup_id_filter),
                ("backupObjectIdFilter", backup_object_id_filter),
                ("malwareStatusFilter", malware_status_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ObjectRestorePointsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ObjectRestorePointsResult.from_dict,
        "ObjectRestorePointsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EObjectRestorePointsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    name_filter: str | None = None,
    platform_name_filter: EPlatformType | None = None,
    platform_id_filter: UUID | str | None = None,
    backup_id_filter: UUID | str | None = None,
    backup_object_id_filter: UUID | str | None = None,
    malware_status_filter: ESuspiciousActivitySeverity | None = None,
) -> ObjectRestorePointsResult:
    """List the restore points of all backup objects.

    `GET /api/v1/restorePoints` (`GetAllObjectRestorePoints`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EObjectRestorePointsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        created_after_filter: `createdAfterFilter`, date-time.
        created_before_filter: `createdBeforeFilter`, date-time.
        name_filter: `nameFilter`, text.
        platform_name_filter: `platformNameFilter`, EPlatformType.
        platform_id_filter: `platformIdFilter`, UUID.
        backup_id_filter: `backupIdFilter`, UUID.
        backup_object_id_filter: `backupObjectIdFilter`, UUID.
        malware_status_filter: `malwareStatusFilter`, ESuspiciousActivitySeverity.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewRestorePoints.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                name_filter=name_filter,
                platform_name_filter=platform_name_filter,
                platform_id_filter=platform_id_filter,
                backup_id_filter=backup_id_filter,
                backup_object_id_filter=backup_object_id_filter,
                malware_status_filter=malware_status_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
