"""`GetAllReplicas`: List replicas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_REPLICAS as OPERATION

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.e_replicas_filters_order_column import EReplicasFiltersOrderColumn
    from ..models.replicas_result import ReplicasResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EReplicasFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    platform_id_filter: UUID | str | None = None,
    job_id_filter: UUID | str | None = None,
    policy_tag_filter: str | None = None,
    state_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/replicas",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("createdAfterFilter", created_after_filter),
                ("createdBeforeFilter", created_before_filter),
                ("platformIdFilter", platform_id_filter),
                ("jobIdFilter", job_id_filter),
                ("policyTagFilter", policy_tag_filter),
                ("stateFilter", state_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ReplicasResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ReplicasResult.from_dict,
        "ReplicasResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EReplicasFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    platform_id_filter: UUID | str | None = None,
    job_id_filter: UUID | str | None = None,
    policy_tag_filter: str | None = None,
    state_filter: str | None = None,
) -> ReplicasResult:
    """List replicas.

    `GET /api/v1/replicas` (`GetAllReplicas`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EReplicasFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        created_after_filter: `createdAfterFilter`, date-time.
        created_before_filter: `createdBeforeFilter`, date-time.
        platform_id_filter: `platformIdFilter`, UUID.
        job_id_filter: `jobIdFilter`, UUID.
        policy_tag_filter: `policyTagFilter`, text.
        state_filter: `stateFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewReplicas.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                platform_id_filter=platform_id_filter,
                job_id_filter=job_id_filter,
                policy_tag_filter=policy_tag_filter,
                state_filter=state_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
