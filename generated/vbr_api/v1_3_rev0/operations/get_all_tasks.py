"""`GetAllTasks`: List tasks: short pieces of work such as a search or a download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_TASKS as OPERATION

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.e_task_filters_order_column import ETaskFiltersOrderColumn
    from ..models.e_task_result import ETaskResult
    from ..models.e_task_state import ETaskState
    from ..models.e_task_type import ETaskType
    from ..models.tasks_result import TasksResult


def build(
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
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/tasks",
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
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> TasksResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.TasksResult.from_dict,
        "TasksResult",
        decoding,
    )


async def call(
    transport: Transport,
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
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
