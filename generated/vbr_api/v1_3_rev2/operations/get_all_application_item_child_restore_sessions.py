"""`GetAllApplicationItemChildRestoreSessions`: List the restores of one session that browses application items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_APPLICATION_ITEM_CHILD_RESTORE_SESSIONS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.sessions_result import SessionsResult


def build(
    browse_session_id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ESessionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    ended_after_filter: datetime | None = None,
    ended_before_filter: datetime | None = None,
    type_filter: ESessionType | None = None,
    state_filter: ESessionState | None = None,
    result_filter: Sequence[ESessionResult] | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/applicationItems/{_codec.segment('browse_session_id', browse_session_id)}/childSessions"
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
                ("endedAfterFilter", ended_after_filter),
                ("endedBeforeFilter", ended_before_filter),
                ("typeFilter", type_filter),
                ("stateFilter", state_filter),
                ("resultFilter", result_filter),
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
    browse_session_id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ESessionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    ended_after_filter: datetime | None = None,
    ended_before_filter: datetime | None = None,
    type_filter: ESessionType | None = None,
    state_filter: ESessionState | None = None,
    result_filter: Sequence[ESessionResult] | None = None,
) -> SessionsResult:
    """List the restores of one session that browses application items.

    `GET /api/v1/restore/applicationItems/{browseSessionId}/childSessions` (`GetAllApplicationItemChildRestoreSessions`), paged.

    Args:
        browse_session_id: `browseSessionId`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ESessionsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        created_after_filter: `createdAfterFilter`, date-time.
        created_before_filter: `createdBeforeFilter`, date-time.
        ended_after_filter: `endedAfterFilter`, date-time.
        ended_before_filter: `endedBeforeFilter`, date-time.
        type_filter: `typeFilter`, ESessionType.
        state_filter: `stateFilter`, ESessionState.
        result_filter: `resultFilter`, list[ESessionResult].

    Raises:
        ApiError: If the response is not a success; requires the claim GetExplorersBrowseSessionChildSessions.
    """
    return parse(
        await transport.send(
            build(
                browse_session_id,
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                ended_after_filter=ended_after_filter,
                ended_before_filter=ended_before_filter,
                type_filter=type_filter,
                state_filter=state_filter,
                result_filter=result_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
