"""The operations of `api.jobs`."""

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
    from ..models.e_job_filters_order_column import EJobFiltersOrderColumn
    from ..models.e_job_states_filters_order_column import EJobStatesFiltersOrderColumn
    from ..models.e_job_status import EJobStatus
    from ..models.e_job_type import EJobType
    from ..models.e_job_workload import EJobWorkload
    from ..models.e_session_result import ESessionResult
    from ..models.job_model import JobModel
    from ..models.job_retry_spec import JobRetrySpec
    from ..models.job_spec import JobSpec
    from ..models.job_start_spec import JobStartSpec
    from ..models.job_states_result import JobStatesResult
    from ..models.job_stop_spec import JobStopSpec
    from ..models.jobs_result import JobsResult
    from ..models.session_model import SessionModel
    from ..models.vmware_object_model import VmwareObjectModel


class JobsApi:
    """15 operations of `api.jobs`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "jobs"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.APPLY_AGENT_POLICY_CONFIGURATION)
    async def apply_agent_policy_configuration(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Start applying an agent policy to the computers that it protects.

        `POST /api/v1/jobs/{id}/applyConfiguration` (`applyAgentPolicyConfiguration`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim StartJobs.
        """
        return await _o.apply_agent_policy_configuration.call(
            self._transport,
            id,
        )

    @describes(_c.CLEAR_AGENT_POLICY_CACHE)
    async def clear_agent_policy_cache(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Start clearing the backup cache of an agent policy.

        `POST /api/v1/jobs/{id}/clearCache` (`clearAgentPolicyCache`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim StartJobs.
        """
        return await _o.clear_agent_policy_cache.call(
            self._transport,
            id,
        )

    @describes(_c.CLONE_JOB)
    async def clone_job(
        self,
        id: UUID | str,
    ) -> JobModel:
        """Create a copy of one job.

        `POST /api/v1/jobs/{id}/clone` (`CloneJob`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim CloneJobs.
        """
        return await _o.clone_job.call(
            self._transport,
            id,
        )

    @describes(_c.CREATE_JOB)
    async def create_job(
        self,
        body: JobSpec,
    ) -> JobModel:
        """Create a job.

        `POST /api/v1/jobs` (`CreateJob`).

        Args:
            body: JobSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateJobs.
        """
        return await _o.create_job.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_JOB)
    async def delete_job(
        self,
        id: UUID | str,
    ) -> None:
        """Delete one job.

        `DELETE /api/v1/jobs/{id}` (`DeleteJob`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteJobs.
        """
        return await _o.delete_job.call(
            self._transport,
            id,
        )

    @describes(_c.DISABLE_JOB)
    async def disable_job(
        self,
        id: UUID | str,
    ) -> None:
        """Disable a job, so that its schedule no longer starts it.

        `POST /api/v1/jobs/{id}/disable` (`DisableJob`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DisableJobs.
        """
        return await _o.disable_job.call(
            self._transport,
            id,
        )

    @describes(_c.ENABLE_JOB)
    async def enable_job(
        self,
        id: UUID | str,
    ) -> None:
        """Enable a disabled job.

        `POST /api/v1/jobs/{id}/enable` (`EnableJob`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim EnableJobs.
        """
        return await _o.enable_job.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_JOBS)
    async def get_all_jobs(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EJobFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EJobType | None = None,
    ) -> JobsResult:
        """List jobs.

        `GET /api/v1/jobs` (`GetAllJobs`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EJobFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, EJobType.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewJobs.
        """
        return await _o.get_all_jobs.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )

    @describes(_c.GET_ALL_JOBS_STATES)
    async def get_all_jobs_states(
        self,
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
        return await _o.get_all_jobs_states.call(
            self._transport,
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

    @describes(_c.GET_JOB)
    async def get_job(
        self,
        id: UUID | str,
    ) -> JobModel:
        """Read one job.

        `GET /api/v1/jobs/{id}` (`GetJob`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewJobs.
        """
        return await _o.get_job.call(
            self._transport,
            id,
        )

    @describes(_c.RETRY_JOB)
    async def retry_job(
        self,
        id: UUID | str,
        body: JobRetrySpec | None = None,
    ) -> SessionModel:
        """Run a failed job again, optionally with its chained jobs.

        `POST /api/v1/jobs/{id}/retry` (`RetryJob`).

        Args:
            id: `id`, UUID.
            body: JobRetrySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartJobs.
        """
        return await _o.retry_job.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.START_JOB)
    async def start_job(
        self,
        id: UUID | str,
        body: JobStartSpec | None = None,
    ) -> SessionModel:
        """Start a job.

        `POST /api/v1/jobs/{id}/start` (`StartJob`).

        Args:
            id: `id`, UUID.
            body: JobStartSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StartJobs.
        """
        return await _o.start_job.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.START_V_SPHERE_QUICK_BACKUP_JOB)
    async def start_v_sphere_quick_backup_job(
        self,
        body: VmwareObjectModel,
    ) -> SessionModel:
        """Start a quick backup of a vSphere virtual machine.

        `POST /api/v1/jobs/quickBackup/vSphere` (`StartVSphereQuickBackupJob`).

        Args:
            body: VmwareObjectModel.

        Raises:
            ApiError: If the response is not a success; requires the claim StartQuickBackupJob.
        """
        return await _o.start_v_sphere_quick_backup_job.call(
            self._transport,
            body,
        )

    @describes(_c.STOP_JOB)
    async def stop_job(
        self,
        id: UUID | str,
        body: JobStopSpec | None = None,
    ) -> SessionModel:
        """Stop a running job, at once or after the current step.

        `POST /api/v1/jobs/{id}/stop` (`StopJob`).

        Args:
            id: `id`, UUID.
            body: JobStopSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim StopJobs.
        """
        return await _o.stop_job.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.UPDATE_JOB)
    async def update_job(
        self,
        id: UUID | str,
        body: JobModel,
        *,
        allow_old_gfs_points_retention: bool | None = None,
    ) -> JobModel:
        """Replace the settings of one job.

        `PUT /api/v1/jobs/{id}` (`UpdateJob`).

        Args:
            id: `id`, UUID.
            body: JobModel.
            allow_old_gfs_points_retention: `allowOldGfsPointsRetention`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateJobs.
        """
        return await _o.update_job.call(
            self._transport,
            id,
            body,
            allow_old_gfs_points_retention=allow_old_gfs_points_retention,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["JobsApi"]
