"""`GetSessionTaskSessionsWithFiltering`: Page through the task sessions of one session, with filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SESSION_TASK_SESSIONS_WITH_FILTERING as OPERATION

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.e_antivirus_scan_result import EAntivirusScanResult
    from ..models.e_antivirus_scan_state import EAntivirusScanState
    from ..models.e_antivirus_scan_type import EAntivirusScanType
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_task_session_type import ETaskSessionType
    from ..models.e_task_sessions_filters_order_column import ETaskSessionsFiltersOrderColumn
    from ..models.task_sessions_result import TaskSessionsResult


def build(
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ETaskSessionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: ETaskSessionType | None = None,
    session_type_filter: ESessionType | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    ended_after_filter: datetime | None = None,
    ended_before_filter: datetime | None = None,
    state_filter: ESessionState | None = None,
    result_filter: ESessionResult | None = None,
    scan_type_filter: EAntivirusScanType | None = None,
    scan_result_filter: EAntivirusScanResult | None = None,
    scan_state_filter: EAntivirusScanState | None = None,
    session_id_filter: UUID | str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/sessions/{_codec.segment('id', id)}/taskSessions"
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
                ("typeFilter", type_filter),
                ("sessionTypeFilter", session_type_filter),
                ("createdAfterFilter", created_after_filter),
                ("createdBeforeFilter", created_before_filter),
                ("endedAfterFilter", ended_after_filter),
                ("endedBeforeFilter", ended_before_filter),
                ("stateFilter", state_filter),
                ("resultFilter", result_filter),
                ("scanTypeFilter", scan_type_filter),
                ("scanResultFilter", scan_result_filter),
                ("scanStateFilter", scan_state_filter),
                ("sessionIdFilter", session_id_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> TaskSessionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.TaskSessionsResult.from_dict,
        "TaskSessionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ETaskSessionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: ETaskSessionType | None = None,
    session_type_filter: ESessionType | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    ended_after_filter: datetime | None = None,
    ended_before_filter: datetime | None = None,
    state_filter: ESessionState | None = None,
    result_filter: ESessionResult | None = None,
    scan_type_filter: EAntivirusScanType | None = None,
    scan_result_filter: EAntivirusScanResult | None = None,
    scan_state_filter: EAntivirusScanState | None = None,
    session_id_filter: UUID | str | None = None,
) -> TaskSessionsResult:
    """Page through the task sessions of one session, with filters.

    `GET /api/v1/sessions/{id}/taskSessions` (`GetSessionTaskSessionsWithFiltering`), paged.

    Args:
        id: `id`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ETaskSessionsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, ETaskSessionType.
        session_type_filter: `sessionTypeFilter`, ESessionType.
        created_after_filter: `createdAfterFilter`, date-time.
        created_before_filter: `createdBeforeFilter`, date-time.
        ended_after_filter: `endedAfterFilter`, date-time.
        ended_before_filter: `endedBeforeFilter`, date-time.
        state_filter: `stateFilter`, ESessionState.
        result_filter: `resultFilter`, ESessionResult.
        scan_type_filter: `scanTypeFilter`, EAntivirusScanType.
        scan_result_filter: `scanResultFilter`, EAntivirusScanResult.
        scan_state_filter: `scanStateFilter`, EAntivirusScanState.
        session_id_filter: `sessionIdFilter`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewTaskSessions.
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
                type_filter=type_filter,
                session_type_filter=session_type_filter,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                ended_after_filter=ended_after_filter,
                ended_before_filter=ended_before_filter,
                state_filter=state_filter,
                result_filter=result_filter,
                scan_type_filter=scan_type_filter,
                scan_result_filter=scan_result_filter,
                scan_state_filter=scan_state_filter,
                session_id_filter=session_id_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
