"""`GetObjectReplicaRestorePoints`: List the restore points of one replica."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_OBJECT_REPLICA_RESTORE_POINTS as OPERATION

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.e_platform_type import EPlatformType
    from ..models.e_replica_restore_points_filters_order_column import (
        EReplicaRestorePointsFiltersOrderColumn,
    )
    from ..models.replica_points_result import ReplicaPointsResult


def build(
    id: UUID | str,
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
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/replicas/{_codec.segment('id', id)}/replicaPoints"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
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
) -> ReplicaPointsResult:
    """List the restore points of one replica.

    `GET /api/v1/replicas/{id}/replicaPoints` (`GetObjectReplicaRestorePoints`), paged.

    Args:
        id: `id`, UUID.
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

    Raises:
        ApiError: If the response is not a success; requires the claim ViewReplicaPoints.
    """
    return parse(
        await transport.send(
            build(
                id,
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
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
