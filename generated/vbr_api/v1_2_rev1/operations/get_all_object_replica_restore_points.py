"""`GetAllObjectReplicaRestorePoints`: List the restore points of all replicas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_OBJECT_REPLICA_RESTORE_POINTS as OPERATION

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.e_platform_type import EPlatformType
    from ..models.e_replica_restore_points_filters_order_column import (
        EReplicaRestorePointsFiltersOrderColumn,
    )
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.replica_points_result import ReplicaPointsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EReplicaRestorePointsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    name_filter: str | None = None,
    platform_name_filter: EPlatformType | None = None,
    platform_id_filter: UUID | str | None = None,
    replica_id_filter: UUID | str | None = None,
    malware_status_filter: ESuspiciousActivitySeverity | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/replicaPoints",
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
                ("replicaIdFilter", replica_id_filter),
                ("malwareStatusFilter", malware_status_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ReplicaPointsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ReplicaPointsResult.from_dict,
        "ReplicaPointsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EReplicaRestorePointsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    name_filter: str | None = None,
    platform_name_filter: EPlatformType | None = None,
    platform_id_filter: UUID | str | None = None,
    replica_id_filter: UUID | str | None = None,
    malware_status_filter: ESuspiciousActivitySeverity | None = None,
) -> ReplicaPointsResult:
    """List the restore points of all replicas.

    `GET /api/v1/replicaPoints` (`GetAllObjectReplicaRestorePoints`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EReplicaRestorePointsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        created_after_filter: `createdAfterFilter`, date-time.
        created_before_filter: `createdBeforeFilter`, date-time.
        name_filter: `nameFilter`, text.
        platform_name_filter: `platformNameFilter`, EPlatformType.
        platform_id_filter: `platformIdFilter`, UUID.
        replica_id_filter: `replicaIdFilter`, UUID.
        malware_status_filter: `malwareStatusFilter`, ESuspiciousActivitySeverity.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewReplicaPoints.
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
                replica_id_filter=replica_id_filter,
                malware_status_filter=malware_status_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
