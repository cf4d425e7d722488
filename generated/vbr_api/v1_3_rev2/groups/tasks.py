"""The operations of `api.tasks`."""

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
    from ..models.e_task_filters_order_column import ETaskFiltersOrderColumn
    from ..models.e_task_result import ETaskResult
    from ..models.e_task_state import ETaskState
    from ..models.e_task_type import ETaskType
    from ..models.task_model import TaskModel
    from ..models.tasks_result import TasksResult


class TasksApi:
    """3 operations of `api.tasks`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "tasks"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_TASKS)
    async def get_all_tasks(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ETaskFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: ETaskType | None = None,
        state_filter: ETaskState | None = None,
        result_filter: ETaskResult | None = None,
    ) -> TasksResult:
        """List tasks: short pieces of work such as a search or a download.

        `GET /api/v1/tasks` (`GetAllTasks`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ETaskFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            ended_after_filter: `endedAfterFilter`, date-time.
            ended_before_filter: `endedBeforeFilter`, date-time.
            type_filter: `typeFilter`, ETaskType.
            state_filter: `stateFilter`, ETaskState.
            result_filter: `resultFilter`, ETaskResult.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewTasks.
        """
        return await _o.get_all_tasks.call(
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
        )

    @describes(_c.GET_TASK)
    async def get_task(
        self,
        id: UUID | str,
    ) -> TaskModel:
        """Read the state, progress and result of one task.

        `GET /api/v1/tasks/{id}` (`GetTask`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewTasks.
        """
        return await _o.get_task.call(
            self._transport,
            id,
        )

    @describes(_c.STOP_TASK)
    async def stop_task(
        self,
        id: UUID | str,
    ) -> None:
        """Ask a running task to stop.

        `POST /api/v1/tasks/{id}/stop` (`StopTask`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim StopTasks.
        """
        return await _o.stop_task.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["TasksApi"]
