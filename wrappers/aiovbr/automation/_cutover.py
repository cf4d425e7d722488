"""Disables jobs: imported jobs on the target, then the jobs of the source.

No import specification from 1.1-rev0 to 1.3-rev2 can import a disabled job. So jobs are disabled
after their import session. In between they are enabled, and their schedule can start them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aiovbr.errors import ApiError, VbrError

from .._portable.target import ids_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .._client.automation_service import AutomationService
    from ._journal import ImportJournal

CONCURRENCY: Final = 8
_JOBS: Final = "jobs"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisableResult:
    """Result of disabling jobs.

    Attributes:
        done: Names of the disabled jobs.
        failed: Name and reason of each other job.
    """

    done: tuple[str, ...]
    failed: tuple[tuple[str, str], ...]


async def disable_imported(
    automation: AutomationService,
    journal: ImportJournal,
    *,
    on_progress: Callable[[int, int], None] | None = None,
) -> DisableResult:
    """Disable the jobs that an import created, except those that it disabled before.

    Args:
        automation: The target.
        journal: Journal of the import; it records each disabled job.
        on_progress: Called after each job, with the number of finished jobs and of all jobs.
    """
    created = [entry for entry in journal.entries(_JOBS).values() if entry.created]
    return await _disable(
        automation,
        {
            entry.name: entry.server_id
            for entry in created
            if entry.server_id and not entry.disabled
        },
        lambda name: journal.record_disabled(_JOBS, name),
        on_progress,
    )


async def disable_named(
    automation: AutomationService,
    names: Iterable[str],
    *,
    on_progress: Callable[[int, int], None] | None = None,
) -> DisableResult:
    """Disable jobs by name, for instance the jobs of the source after a migration.

    Args:
        automation: The server.
        names: Names of the jobs; a name that the server has not, or has twice, is a failure.
        on_progress: Called after each job, with the number of finished jobs and of all jobs.
    """
    unique_names = list(dict.fromkeys(names))
    target = await automation.read_target(_JOBS)
    ids = ids_of(unique_names, target.rows)
    jobs = {name: ids[name] for name in unique_names if name in ids}
    result = await _disable(automation, jobs, lambda _: None, on_progress)
    missing = tuple(
        (name, "the server has no such job") for name in unique_names if name not in ids
    )
    return DisableResult(done=result.done, failed=(*result.failed, *missing))


async def _disable(
    automation: AutomationService,
    jobs: Mapping[str, str],
    record: Callable[[str], None],
    on_progress: Callable[[int, int], None] | None,
) -> DisableResult:
    """Disable jobs, given as name to id; `record` is called with the name of each disabled job."""

    async def disable(job: tuple[str, str]) -> None:
        await automation.disable_job(job[1])

    done: list[str] = []
    failed: list[tuple[str, str]] = []
    async for outcome in automation.bulk(disable, list(jobs.items()), concurrency=CONCURRENCY):
        name, _ = outcome.input
        error: Exception | None = outcome.error
        if error is None:
            done.append(name)
            record(name)
        elif isinstance(error, VbrError):
            message = error.message if isinstance(error, ApiError) else None
            failed.append((name, message or str(error)))
        else:
            raise error
        if on_progress is not None:
            on_progress(len(done) + len(failed), len(jobs))
    return DisableResult(done=tuple(done), failed=tuple(failed))


__all__ = ["CONCURRENCY", "DisableResult", "disable_imported", "disable_named"]
