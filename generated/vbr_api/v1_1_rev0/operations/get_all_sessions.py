"""`GetAllSessions`: List sessions: runs of jobs and of other long tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_SESSIONS as OPERATION

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.sessions_result import SessionsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ESessionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    ended_after_filter: datetime | None = None,
    ended_before_filter: datetime | None = None,
    type_filter: ESessionType | None = None,
    state_filter: ESessionState | None = None,
    result_filter: ESessionResult | None = None,
    job_id_filter: UUID | str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/sessions",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("createdAfterFilter", created_after_filter),
                ("createdBeforeFilter", created_before_filter),
                ("endedAfterFilter", ended_after_filter),
                ("endedBeforeFilter", ended_before_filter),
                ("typeFilter", type_filter),
                ("stateFilter", state_filter),
                ("resultFilter", result_filter),
                ("jobIdFilter", job_id_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionsResult.from_dict,
        "SessionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ESessionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    ended_after_filter: datetime | None = None,
    ended_before_filter: datetime | None = None,
    type_filter: ESessionType | None = None,
    state_filter: ESessionState | None = None,
    result_filter: ESessionResult | None = None,
    job_id_filter: UUID | str | None = None,
) -> SessionsResult:
    """List sessions: runs of jobs and of other long tasks.

    `GET /api/v1/sessions` (`GetAllSessions`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ESessionsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        created_after_filter: `createdAfterFilter`, date-time.
        created_before_filter: `createdBeforeFilter`, date-time.
        ended_after_filter: `endedAfterFilter`, date-time.
        ended_before_filter: `endedBeforeFilter`, date-time.
        type_filter: `typeFilter`, ESessionType.
        state_filter: `stateFilter`, ESessionState.
        result_filter: `resultFilter`, ESessionResult.
        job_id_filter: `jobIdFilter`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewSessions.
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
                ended_after_filter=ended_after_filter,
                ended_before_filter=ended_before_filter,
                type_filter=type_filter,
                state_filter=state_filter,
                result_filter=result_filter,
                job_id_filter=job_id_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
