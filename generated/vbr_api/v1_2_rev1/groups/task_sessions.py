"""The operations of `api.task_sessions`."""

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
    from ..models.e_antivirus_scan_result import EAntivirusScanResult
    from ..models.e_antivirus_scan_state import EAntivirusScanState
    from ..models.e_antivirus_scan_type import EAntivirusScanType
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_task_session_type import ETaskSessionType
    from ..models.e_task_sessions_filters_order_column import ETaskSessionsFiltersOrderColumn
    from ..models.session_log_result import SessionLogResult
    from ..models.task_session_model import TaskSessionModel
    from ..models.task_sessions_result import TaskSessionsResult


class TaskSessionsApi:
    """3 operations of `api.task_sessions`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "task_sessions"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_TASK_SESSIONS)
    async def get_all_task_sessions(
        self,
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
        """List task sessions: the part of a session that handles one object.

        `GET /api/v1/taskSessions` (`GetAllTaskSessions`), paged.

        Args:
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
        return await _o.get_all_task_sessions.call(
            self._transport,
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

    @describes(_c.GET_TASK_SESSION)
    async def get_task_session(
        self,
        id: UUID | str,
    ) -> TaskSessionModel:
        """Read the state, progress and result of one task session.

        `GET /api/v1/taskSessions/{id}` (`GetTaskSession`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewTaskSessions.
        """
        return await _o.get_task_session.call(
            self._transport,
            id,
        )

    @describes(_c.GET_TASK_SESSION_LOGS)
    async def get_task_session_logs(
        self,
        id: UUID | str,
    ) -> SessionLogResult:
        """Read the log of one task session.

        `GET /api/v1/taskSessions/{id}/logs` (`GetTaskSessionLogs`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewTaskSessionLogs.
        """
        return await _o.get_task_session_logs.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["TaskSessionsApi"]
