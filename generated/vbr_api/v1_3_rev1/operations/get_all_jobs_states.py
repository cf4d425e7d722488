"""`GetAllJobsStates`: List the state of jobs: last result, next run, progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_JOBS_STATES as OPERATION

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.e_job_states_filters_order_column import EJobStatesFiltersOrderColumn
    from ..models.e_job_status import EJobStatus
    from ..models.e_job_type import EJobType
    from ..models.e_job_workload import EJobWorkload
    from ..models.e_session_result import ESessionResult
    from ..models.job_states_result import JobStatesResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EJobStatesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    id_filter: UUID | str | None = None,
    name_filter: str | None = None,
    type_filter: EJobType | None = None,
    last_result_filter: ESessionResult | None = None,
    status_filter: EJobStatus | None = None,
    workload_filter: EJobWorkload | None = None,
    last_run_after_filter: datetime | None = None,
    last_run_before_filter: datetime | None = None,
    is_high_priority_job_filter: bool | None = None,
    repository_id_filter: UUID | str | None = None,
    objects_count_filter: int | None = None,
    after_job_id_filter: UUID | str | None = None,
    after_job_name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/jobs/states",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("idFilter", id_filter),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
                ("lastResultFilter", last_result_filter),
                ("statusFilter", status_filter),
                ("workloadFilter", workload_filter),
                ("lastRunAfterFilter", last_run_after_filter),
                ("lastRunBeforeFilter", last_run_before_filter),
                ("isHighPriorityJobFilter", is_high_priority_job_filter),
                ("repositoryIdFilter", repository_id_filter),
                ("objectsCountFilter", objects_count_filter),
                ("afterJobIdFilter", after_job_id_filter),
                ("afterJobNameFilter", after_job_name_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> JobStatesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.JobStatesResult.from_dict,
        "JobStatesResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EJobStatesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    id_filter: UUID | str | None = None,
    name_filter: str | None = None,
    type_filter: EJobType | None = None,
    last_result_filter: ESessionResult | None = None,
    status_filter: EJobStatus | None = None,
    workload_filter: EJobWorkload | None = None,
    last_run_after_filter: datetime | None = None,
    last_run_before_filter: datetime | None = None,
    is_high_priority_job_filter: bool | None = None,
    repository_id_filter: UUID | str | None = None,
    objects_count_filter: int | None = None,
    after_job_id_filter: UUID | str | None = None,
    after_job_name_filter: str | None = None,
) -> JobStatesResult:
    """List the state of jobs: last result, next run, progress.

    `GET /api/v1/jobs/states` (`GetAllJobsStates`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EJobStatesFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        id_filter: `idFilter`, UUID.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, EJobType.
        last_result_filter: `lastResultFilter`, ESessionResult.
        status_filter: `statusFilter`, EJobStatus.
        workload_filter: `workloadFilter`, EJobWorkload.
        last_run_after_filter: `lastRunAfterFilter`, date-time.
        last_run_before_filter: `lastRunBeforeFilter`, date-time.
        is_high_priority_job_filter: `isHighPriorityJobFilter`, true or false.
        repository_id_filter: `repositoryIdFilter`, UUID.
        objects_count_filter: `objectsCountFilter`, integer.
        after_job_id_filter: `afterJobIdFilter`, UUID.
        after_job_name_filter: `afterJobNameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewJobs.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                id_filter=id_filter,
                name_filter=name_filter,
                type_filter=type_filter,
                last_result_filter=last_result_filter,
                status_filter=status_filter,
                workload_filter=workload_filter,
                last_run_after_filter=last_run_after_filter,
                last_run_before_filter=last_run_before_filter,
                is_high_priority_job_filter=is_high_priority_job_filter,
                repository_id_filter=repository_id_filter,
                objects_count_filter=objects_count_filter,
                after_job_id_filter=after_job_id_filter,
                after_job_name_filter=after_job_name_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
