"""The operations of `api.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.session_log_result import SessionLogResult
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult


class SessionsApi:
    """4 operations of `api.sessions`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.1-rev0"
    group: ClassVar = "sessions"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_SESSIONS)
    async def get_all_sessions(
        self,
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
        return await _o.get_all_sessions.call(
            self._transport,
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

    @describes(_c.GET_SESSION)
    async def get_session(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Read the state, progress and result of one session.

        `GET /api/v1/sessions/{id}` (`GetSession`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewSessions.
        """
        return await _o.get_session.call(
            self._transport,
            id,
        )

    @describes(_c.GET_SESSION_LOGS)
    async def get_session_logs(
        self,
        id: UUID | str,
    ) -> SessionLogResult:
        """Read the log of one session, newest record first.

        `GET /api/v1/sessions/{id}/logs` (`GetSessionLogs`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewSessions.
        """
        return await _o.get_session_logs.call(
            self._transport,
            id,
        )

    @describes(_c.STOP_SESSION)
    async def stop_session(
        self,
        id: UUID | str,
    ) -> None:
        """Request the stop of a running session.

        `POST /api/v1/sessions/{id}/stop` (`StopSession`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim StopSessions.
        """
        return await _o.stop_session.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["SessionsApi"]
