"""Running an import: one session after another, with a report that is true at any moment.

The target is read before the first object of a kind is sent and after the last: what exists is not
sent, what was imported gets its id, and what an earlier run left in doubt is settled. A journal
carries this from one run to the next.
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
    Overloaded,
    VbrError,
)

from .._portable.results import (
    LogLine,
    ObjectResult,
    State,
    judge,
    of_all,
)
from .._portable.steps import Step, part_of
from .._portable.target import same
from ._journal import ImportJournal
from ._reconciler import Reconciler, message_of, result_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .._client.automation_service import AutomationService
    from .._portable.items import Item
    from .._portable.target import Target
    from ._journal import Entry

_NOT_REACHED: Final = "the import ended before it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an import is.

    Attributes:
        kind: Kind that is being imported.
        phase: `start`, `running` or `done`.
        percent: How far its session says it is, 0 to 100.
        imported: Objects of this session that are known to be imported.
        total: Objects of this session.
        session: Id of the session, once there is one.
    """

    kind: str
    phase: str
    percent: int = 0
    imported: int = 0
    total: int = 0
    session: str = ""


@dataclass(slots=True)
class ImportReport:
    """What became of everything so far.

    Attributes:
        results: One per object that was to be imported, in order.
        sessions: Kind and id of each session.
        stopped: Why it ended before its end, if it did.
    """

    results: list[ObjectResult] = field(default_factory=list[ObjectResult])
    sessions: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    stopped: str = ""

    def count(self, state: State, kind: str | None = None) -> int:
        """Count the objects in a state, of one kind or of all."""
        return sum(
            one.state is state and (kind is None or one.kind == kind) for one in self.results
        )

    @property
    def complete(self) -> bool:
        """Whether the target has every object as it should be."""
        return all(one.state.arrived for one in self.results)


class ImportStopped(VbrError):
    """An import ended before its end; `__cause__` tells why.

    Attributes:
        report: What became of every object.
    """

    def __init__(self, reason: str, report: ImportReport) -> None:
        super().__init__(reason)
        self.report = report


class Importer:
    """Runs the steps of an import, one after the other.

    Args:
        automation: Where to.
        steps: What, in order.
        journal: What earlier runs did; None keeps one in memory.
        on_progress: Called at the start, at each look at the session, and at the end of each step.
        continue_on_error: Whether later steps are sent after objects failed.
        skip_existing: Whether an object that exists and differs is passed over without complaint.
        overwrite: Whether an object that exists and differs is sent; what it becomes is the
            server's decision.
        timeout: Longest time for one session, in seconds; None takes
            `defaults.SESSION_TIMEOUT`.

    Attributes:
        on_progress: Called at the start, at each look at the session, and at the end of each step.
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
        self._borrowed = journal is not None
        self._ended: ImportReport | None = None
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
        """Let the running session end, and start no other.

        Args:
            stop: Ask the server to stop the running session, too.
        """
        self._draining = True
        if stop and self._session and self._stopping is None:
            self._stopping = asyncio.ensure_future(self._automation.stop(self._session))

    @property
    def report(self) -> ImportReport:
        """What became of everything so far."""
        if self._ended is not None:
            return self._ended
        reason = self._stopped or _NOT_REACHED
        results = [
            self._results.get((step.kind, item.name)) or _result(item, State.NOT_SENT, reason)
            for step in self._steps
            for item in step.items
        ]
        return ImportReport(results, self._journal.sessions(), self._stopped)

    async def run(self) -> ImportReport:
        """Import everything that is not there yet.

        Returns:
            The report. If objects failed and `continue_on_error` is false, later kinds are
            reported as not sent.

        Raises:
            ImportStopped: If an error ended it; the report is in it.
        """
        try:
            return await self._run()
        finally:
            if not self._borrowed:
                self._ended = self.report
                self._journal.close()

    async def _run(self) -> ImportReport:
        kinds = list(dict.fromkeys(step.kind for step in self._steps))
        for kind in kinds:
            await asyncio.sleep(0)  # a Ctrl-C of just now is seen before the next kind, not after
            if self._draining:
                self._stopped = "interrupted"
                break
            steps = [step for step in self._steps if step.kind == kind]
            try:
                await self._kind(kind, steps)
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
            one.state
            for step in steps
            for item in step.items
            if (one := self._results.get((step.kind, item.name))) is not None
        )
        return any(state in (State.FAILED, State.UNKNOWN) for state in states)

    async def _kind(self, kind: str, steps: Sequence[Step]) -> None:
        """Import a kind: settle what is in doubt, look what is there, send the rest, look again."""
        await self._reconciler.settle(kind, [item for step in steps for item in step.items])
        target = await self._automation.look(kind)
        self._journal.set_baseline(kind, target.ids)
        for result in (await self._reconciler.confirm(target)).values():
            if result.state is not State.FAILED:  # what certainly did not arrive is sent again
                self._note(result)
        self._pass_over(target, steps)
        sent = False
        try:
            for step in steps:
                await asyncio.sleep(0)
                rest = self._rest(step)
                if self._draining or not rest.items:
                    continue
                sent = True
                await self._one(rest)
        finally:
            if self._stopping is not None:
                await asyncio.gather(self._stopping, return_exceptions=True)
        if sent:
            for result in (
                await self._reconciler.confirm(await self._automation.look(kind))
            ).values():
                self._note(result)

    def _pass_over(self, target: Target, steps: Sequence[Step]) -> None:
        """Note what is on the target already, and is not to be sent."""
        claims = target.claims()
        found: list[ObjectResult] = []
        for step in steps:
            bare = self._automation.bare(step.kind, step.document)
            for item, plain in zip(step.items, bare, strict=True):
                there = claims.claim(item.identity, plain)
                if there is None or (step.kind, item.name) in self._results:
                    continue
                if same(there, plain):
                    found.append(_result(item, State.EXISTS))
                elif self._skip:
                    found.append(_result(item, State.EXISTS, "it exists and differs; skipped"))
                elif not self._overwrite:
                    found.append(_result(item, State.DIFFERS, "it exists and differs; not sent"))
        self._journal.settle(found)
        for result in found:
            self._note(result)

    def _rest(self, step: Step) -> Step:
        """Return what of a step is still to be sent."""
        left = tuple(one for one in step.items if (step.kind, one.name) not in self._results)
        if len(left) == len(step.items):
            return step
        return Step(kind=step.kind, document=part_of(step.document, left), items=left)

    async def _one(self, step: Step) -> None:
        """Import one step; whatever happens, its results are in the report and the journal."""
        batch = self._journal.intend(step.kind, [item.name for item in step.items])
        results = of_all(step.items, State.UNKNOWN, "interrupted while it was sent")
        over = False
        self._tell(step, "start")
        try:
            try:
                session = await self._automation.start_import(step.kind, step.document)
            except Exception as error:
                results = of_all(step.items, *_unsent(error))
                over = results[0].state is not State.UNKNOWN
                if not (isinstance(error, ApiError) and self._continue):
                    raise
                return
            self._session = str(session.id)
            self._journal.started(batch, self._session)
            reason = f"session {self._session} was still running"
            results = of_all(step.items, State.UNKNOWN, reason)
            ended = await self._automation.wait(
                session, on_progress=self._looker(step), timeout=self._timeout
            )
            # Should the log not come, the session's own result is what is known.
            results = _judged(step, (), ended)
            results = _judged(step, await self._automation.log(ended), ended)
            over = True
        finally:
            self._note(*results)
            if over:
                self._journal.settle(results, batch)
            imported = sum(one.state is State.IMPORTED for one in results)
            self._tell(step, "done", 100, imported)
            self._session = ""

    def _note(self, *results: ObjectResult) -> None:
        for one in results:
            if one.state is State.NOT_SENT:
                self._results.pop((one.kind, one.name), None)
            else:
                self._results[one.kind, one.name] = one

    def _looker(self, step: Step) -> Callable[[Any], None]:
        def look(session: Any) -> None:
            self._tell(step, "running", int(session.progress_percent or 0))

        return look

    def _tell(self, step: Step, phase: str, percent: int = 0, imported: int = 0) -> None:
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


def _result(one: Item | Entry, state: State, reason: str = "") -> ObjectResult:
    kind = one.kind if isinstance(one.kind, str) else one.kind.name
    return ObjectResult(kind=kind, name=one.name, label=one.label, state=state, reason=reason)


def _judged(step: Step, log: Sequence[LogLine], session: Any) -> list[ObjectResult]:
    return judge(step.items, log, result=result_of(session), message=message_of(session))


def _unsent(error: Exception) -> tuple[State, str]:
    """Tell what an error of the import request means for its objects."""
    if isinstance(error, ApiError):
        return State.FAILED, f"the server refused the whole request: {error.message or error}"
    if isinstance(error, (AuthError, ConfigurationError, ConnectError, Overloaded)):
        return State.NOT_SENT, str(error)
    return State.UNKNOWN, str(error)


def _ignore(_: Progress) -> None:
    return


__all__ = ["ImportReport", "ImportStopped", "Importer", "Progress"]
