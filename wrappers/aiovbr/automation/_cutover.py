"""Disabling jobs: those that were imported, and those of the source after them.

No import specification, from 1.1-rev0 to 1.3-rev2, has a field that makes a job arrive disabled, so
it is disabled right after its import session; between the two it is enabled, and may start by its
schedule.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aiovbr.errors import ApiError, VbrError

from .._portable.target import ids_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .._client.automation_service import AutomationService
    from ._journal import Entry, ImportJournal

CONCURRENCY: Final = 8
_JOBS: Final = "jobs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disabled:
    """What became of jobs that were to be disabled.

    Attributes:
        done: Names of those that are disabled now.
        failed: Names of the others, and why.
    """

    done: tuple[str, ...]
    failed: tuple[tuple[str, str], ...]


async def disable_imported(
    automation: AutomationService,
    journal: ImportJournal,
    *,
    on_progress: Callable[[int, int], None] | None = None,
) -> Disabled:
    """Disable the jobs that an import made and that it has not disabled yet.

    Args:
        automation: The target.
        journal: The journal of the import.
        on_progress: Called with jobs done and jobs in all.
    """
    entries = journal.entries(_JOBS).values()
    waiting = [one for one in entries if one.created and one.server_id and not one.disabled]

    def note(entry: Entry) -> None:
        journal.disabled(_JOBS, entry.name)

    return await _disable(
        automation,
        [(one.name, one.server_id or "", one) for one in waiting],
        note,
        on_progress,
    )


async def disable_named(
    automation: AutomationService,
    names: Iterable[str],
    *,
    on_progress: Callable[[int, int], None] | None = None,
) -> Disabled:
    """Disable jobs by their names, for instance those of the source after a migration.

    Args:
        automation: The server.
        names: Names of the jobs; one that the server has not, or has twice, fails.
        on_progress: Called with jobs done and jobs in all.
    """
    wanted = list(dict.fromkeys(names))
    target = await automation.look(_JOBS)
    found = ids_of(wanted, target.rows)
    made = await _disable(
        automation,
        [(name, found[name], None) for name in wanted if name in found],
        None,
        on_progress,
    )
    lost = tuple((name, "the server has no such job") for name in wanted if name not in found)
    return Disabled(done=made.done, failed=(*made.failed, *lost))


async def _disable(
    automation: AutomationService,
    jobs: list[tuple[str, str, Entry | None]],
    note: Callable[[Entry], None] | None,
    on_progress: Callable[[int, int], None] | None,
) -> Disabled:
    async def one(job: tuple[str, str, Entry | None]) -> None:
        await automation.disable_job(job[1])

    done: list[str] = []
    failed: list[tuple[str, str]] = []
    async for outcome in automation.bulk(one, jobs, concurrency=CONCURRENCY):
        name, _, entry = outcome.input
        error = outcome.error
        if error is None:
            done.append(name)
            if note is not None and entry is not None:
                note(entry)
        elif isinstance(error, VbrError):
            message = error.message if isinstance(error, ApiError) else None
            failed.append((name, message or str(error)))
        else:
            raise error
        if on_progress is not None:
            on_progress(len(done) + len(failed), len(jobs))
    return Disabled(done=tuple(done), failed=tuple(failed))


__all__ = ["CONCURRENCY", "Disabled", "disable_imported", "disable_named"]
