"""Runs an import: one session after another, with a report that is correct at any moment.

The target is read before the first object of a kind is sent, and after the last one. Existing
objects are not sent, imported objects get their ids, and objects whose state is unknown after an
earlier run are settled. A journal keeps these states between runs.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aiovbr.errors import (
    ApiError,
    AuthError,
    ConfigurationError,
    ConnectError,
    ImportStopped,
    Overloaded,
    VbrError,
)

from .._portable.results import (
    LogLine,
    ObjectResult,
    State,
    derive_results,
    same_result,
)
from .._portable.steps import Step, subset
from .._portable.target import same
from ._journal import ImportJournal
from ._reconciler import Reconciler, message_of, result_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .._client.automation_service import AutomationService
    from .._portable.items import Item
    from .._portable.target import ImportTarget
    from ._journal import ImportJournalEntry

_NOT_REACHED: Final = "the import ended before this object"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Progress of one import session.

    Attributes:
        kind: Name of the kind.
        phase: `start`, `running` or `done`.
        percent: Progress that the session reports, 0 to 100.
        imported: Number of objects that the session imported; 0 before its end.
        total: Number of objects in the session.
        session: Id of the session; empty before the server returns it.
    """

    kind: str
    phase: str
    percent: int = 0
    imported: int = 0
    total: int = 0
    session: str = ""


@dataclass(slots=True)
class ImportReport:
    """Results of an import until now.

    Attributes:
        results: One result per object, in the order of import.
        sessions: Kind and id of each session.
        stopped: Reason why the import ended early; empty otherwise.
    """

    results: list[ObjectResult] = field(default_factory=list[ObjectResult])
    sessions: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    stopped: str = ""

    def count(self, state: State, kind: str | None = None) -> int:
        """Return the number of objects in a state, of one kind or of all kinds."""
        return sum(
            result.state is state and (kind is None or result.kind == kind)
            for result in self.results
        )

    @property
    def complete(self) -> bool:
        """True if `State.arrived` is true for every object."""
        return all(result.state.arrived for result in self.results)


class Importer:
    """Runs the steps of an import, one after the other.

    Args:
        automation: The target.
        steps: The steps, in order.
        journal: Journal of earlier runs; None keeps a new journal in memory.
        on_progress: Called at the start, at each poll of the session, and at the end of each step.
        continue_on_error: Whether later kinds are sent after an object failed.
        skip_existing: Whether an existing object that differs counts as arrived.
        overwrite: Whether an existing object that differs is sent; the server decides the result.
        timeout: Longest time for one session, in seconds; None takes `defaults.SESSION_TIMEOUT`.

    Attributes:
        on_progress: Called at the start, at each poll of the session, and at the end of each step.
    """

    def __init__(
        self,
        automation: AutomationService,
        steps: Sequence[Step],
        *,
        journal: ImportJournal | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        continue_on_error: bool = False,
        skip_existing: bool = False,
        overwrite: bool = False,
        timeout: float | None = None,
    ) -> None:
        self._automation = automation
        self._steps = tuple(steps)
        self.on_progress = on_progress or _ignore
        self._journal = journal or ImportJournal()
        self._owns_journal = journal is None
        self._final_report: ImportReport | None = None
        self._reconciler = Reconciler(automation, self._journal, timeout)
        self._continue = continue_on_error
        self._skip = skip_existing
        self._overwrite = overwrite
        self._timeout = timeout
        self._draining = False
        self._stopping: asyncio.Task[None] | None = None
        self._session = ""
        self._results: dict[tuple[str, str], ObjectResult] = {}
        self._stopped = ""
        for step in self._steps:
            self._journal.register(step.items)
        for kind in dict.fromkeys(step.kind for step in self._steps):
            for entry in self._journal.entries(kind).values():
                if entry.arrived:
                    self._note(_result(entry, State.BEFORE))

    def drain(self, *, stop: bool = False) -> None:
        """Start no further session; the running session ends.

        Args:
            stop: Whether the server is asked to stop the running session.
        """
        self._draining = True
        if stop and self._session and self._stopping is None:
            self._stopping = asyncio.ensure_future(self._automation.stop(self._session))

    @property
    def report(self) -> ImportReport:
        """Results until now."""
        if self._final_report is not None:
            return self._final_report
        reason = self._stopped or _NOT_REACHED
        results = [
            self._results.get((step.kind, item.name)) or _result(item, State.NOT_SENT, reason)
            for step in self._steps
            for item in step.items
        ]
        return ImportReport(results, self._journal.sessions(), self._stopped)

    async def run(self) -> ImportReport:
        """Import all objects that the target lacks.

        Returns:
            The report. If an object failed and `continue_on_error` is false, later kinds are
            reported as not sent.

        Raises:
            ImportStopped: If an error ended the import; it has the report.
        """
        try:
            return await self._run()
        finally:
            if self._owns_journal:
                self._final_report = self.report
                self._journal.close()

    async def _run(self) -> ImportReport:
        kinds = list(dict.fromkeys(step.kind for step in self._steps))
        for kind in kinds:
            await asyncio.sleep(0)  # a pending Ctrl-C is handled before the next kind
            if self._draining:
                self._stopped = "interrupted"
                break
            steps = [step for step in self._steps if step.kind == kind]
            try:
                await self._import_kind(kind, steps)
            except VbrError as error:
                self._stopped = str(error)
                raise ImportStopped(str(error), self.report) from error
            except asyncio.CancelledError:
                self._stopped = "interrupted"
                raise
            if not self._continue and self._failed(steps):
                if kind != kinds[-1] and not self._draining:
                    self._stopped = f"not every object of {kind} was imported"
                break
        if self._draining:
            self._stopped = "interrupted"
        return self.report

    def _failed(self, steps: Sequence[Step]) -> bool:
        states = (
            result.state
            for step in steps
            for item in step.items
            if (result := self._results.get((step.kind, item.name))) is not None
        )
        return any(state in (State.FAILED, State.UNKNOWN) for state in states)

    async def _import_kind(self, kind: str, steps: Sequence[Step]) -> None:
        """Settle earlier runs, read the target, send missing objects, read the target again."""
        await self._reconciler.settle(kind, [item for step in steps for item in step.items])
        target = await self._automation.read_target(kind)
        self._journal.record_baseline(kind, target.ids)
        for result in (await self._reconciler.confirm(target)).values():
            if result.state is not State.FAILED:  # the target lacks it, so it is sent again
                self._note(result)
        self._note_existing(target, steps)
        sent = False
        try:
            for step in steps:
                await asyncio.sleep(0)
                remaining = self._remaining(step)
                if self._draining or not remaining.items:
                    continue
                sent = True
                await self._import_step(remaining)
        finally:
            if self._stopping is not None:
                await asyncio.gather(self._stopping, return_exceptions=True)
        if sent:
            for result in (
                await self._reconciler.confirm(await self._automation.read_target(kind))
            ).values():
                self._note(result)

    def _note_existing(self, target: ImportTarget, steps: Sequence[Step]) -> None:
        """Note the results of existing objects that are not sent."""
        claims = target.claims()
        results: list[ObjectResult] = []
        for step in steps:
            plain_items = self._automation.items_without_secrets(step.kind, step.document)
            for item, plain in zip(step.items, plain_items, strict=True):
                existing = claims.claim(item.identity, plain)
                if existing is None or (step.kind, item.name) in self._results:
                    continue
                if same(existing, plain):
                    results.append(_result(item, State.EXISTS))
                elif self._skip:
                    results.append(_result(item, State.EXISTS, "it exists and differs; skipped"))
                elif not self._overwrite:
                    results.append(_result(item, State.DIFFERS, "it exists and differs; not sent"))
        self._journal.record_results(results)
        for result in results:
            self._note(result)

    def _remaining(self, step: Step) -> Step:
        """Return a step without the objects that have a result."""
        left = tuple(item for item in step.items if (step.kind, item.name) not in self._results)
        if len(left) == len(step.items):
            return step
        return Step(kind=step.kind, document=subset(step.document, left), items=left)

    async def _import_step(self, step: Step) -> None:
        """Import one step; report and journal get its results, also after an error."""
        batch = self._journal.record_intent(step.kind, [item.name for item in step.items])
        results = same_result(step.items, State.UNKNOWN, "interrupted while it was sent")
        settled = False
        self._report_progress(step, "start")
        try:
            try:
                session = await self._automation.start_import(step.kind, step.document)
            except Exception as error:
                results = same_result(step.items, *_request_failure(error))
                settled = results[0].state is not State.UNKNOWN
                if not (isinstance(error, ApiError) and self._continue):
                    raise
                return
            self._session = str(session.id)
            self._journal.record_session(batch, self._session)
            reason = f"session {self._session} was still running"
            results = same_result(step.items, State.UNKNOWN, reason)
            ended = await self._automation.wait(
                session, on_progress=self._session_listener(step), timeout=self._timeout
            )
            # If reading the log fails, the result of the session decides.
            results = _results_of_step(step, (), ended)
            results = _results_of_step(step, await self._automation.log(ended), ended)
            settled = True
        finally:
            self._note(*results)
            if settled:
                self._journal.record_results(results, batch)
            imported = sum(result.state is State.IMPORTED for result in results)
            self._report_progress(step, "done", 100, imported)
            self._session = ""

    def _note(self, *results: ObjectResult) -> None:
        for result in results:
            if result.state is State.NOT_SENT:
                self._results.pop((result.kind, result.name), None)
            else:
                self._results[result.kind, result.name] = result

    def _session_listener(self, step: Step) -> Callable[[Any], None]:
        def report(session: Any) -> None:
            self._report_progress(step, "running", int(session.progress_percent or 0))

        return report

    def _report_progress(self, step: Step, phase: str, percent: int = 0, imported: int = 0) -> None:
        self.on_progress(
            Progress(
                kind=step.kind,
                phase=phase,
                percent=percent,
                imported=imported,
                total=len(step.items),
                session=self._session,
            )
        )


def _result(item: Item | ImportJournalEntry, state: State, reason: str = "") -> ObjectResult:
    kind = item.kind if isinstance(item.kind, str) else item.kind.name
    return ObjectResult(kind=kind, name=item.name, label=item.label, state=state, reason=reason)


def _results_of_step(step: Step, log: Sequence[LogLine], session: Any) -> list[ObjectResult]:
    return derive_results(step.items, log, result=result_of(session), message=message_of(session))


def _request_failure(error: Exception) -> tuple[State, str]:
    """Return the state of the objects of a failed import request, and the reason."""
    if isinstance(error, ApiError):
        return State.FAILED, f"the server refused the whole request: {error.message or error}"
    if isinstance(error, (AuthError, ConfigurationError, ConnectError, Overloaded)):
        return State.NOT_SENT, str(error)
    return State.UNKNOWN, str(error)


def _ignore(_: Progress) -> None:
    return


__all__ = ["ImportReport", "Importer", "Progress"]
