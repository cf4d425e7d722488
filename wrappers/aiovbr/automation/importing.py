"""Running an import: one session after another, with a report that is true at any moment."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aiovbr.bundle.canonical import is_array
from aiovbr.errors import (
    ApiError,
    AuthError,
    ConfigurationError,
    ConnectError,
    Overloaded,
    VbrError,
)

from .kinds import in_import_order
from .objects import Document, Item, items
from .results import LogLine, ObjectResult, State, judge, of_all

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .service import Automation

_NOT_REACHED: Final = "the import ended before it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One import session to be: a document of one kind.

    Attributes:
        kind: Name of the kind.
        document: What is sent, secrets included.
        items: The objects in it.
    """

    kind: str
    document: Document = field(repr=False)
    items: tuple[Item, ...] = field(repr=False)


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
        """Whether every object was imported."""
        return all(one.state is State.IMPORTED for one in self.results)


class ImportStopped(VbrError):
    """An import ended before its end; `__cause__` tells why.

    Attributes:
        report: What became of every object.
    """

    def __init__(self, reason: str, report: ImportReport) -> None:
        super().__init__(reason)
        self.report = report


def plan_steps(documents: Mapping[str, Document], batch_size: int | None = None) -> list[Step]:
    """Cut documents into import sessions, in the order in which objects depend on each other.

    Args:
        documents: Kind to wire document.
        batch_size: Objects per session; None sends all of a kind in one.

    Raises:
        KeyError: If there is no kind of a name.
        ValueError: If a batch holds less than one object.
    """
    if batch_size is not None and batch_size < 1:
        raise ValueError("batch_size: at least one object")
    steps: list[Step] = []
    for kind in in_import_order(documents):
        found = items(kind, documents[kind.name])
        size = batch_size or max(len(found), 1)
        for start in range(0, len(found), size):
            part = tuple(found[start : start + size])
            steps.append(
                Step(kind=kind.name, document=_part(documents[kind.name], part), items=part)
            )
    return steps


def _part(document: Document, part: Sequence[Item]) -> Document:
    wanted: dict[str, list[Any]] = {}
    for item in part:
        wanted.setdefault(item.collection, []).append(item.data)
    return {
        key: wanted.get(key, []) if is_array(value) else value for key, value in document.items()
    }


class Importer:
    """Runs the steps of an import, one after the other.

    Args:
        automation: Where to.
        steps: What, in order.
        on_progress: Called at the start, at each look at the session, and at the end of each step.
        continue_on_error: Whether later steps are sent after objects failed.
        timeout: Longest time for one session, in seconds; None takes
            `defaults.SESSION_TIMEOUT`.

    Attributes:
        on_progress: Called at the start, at each look at the session, and at the end of each step.
    """

    def __init__(
        self,
        automation: Automation,
        steps: Sequence[Step],
        *,
        on_progress: Callable[[Progress], None] | None = None,
        continue_on_error: bool = False,
        timeout: float | None = None,
    ) -> None:
        self._automation = automation
        self._steps = tuple(steps)
        self.on_progress = on_progress or _ignore
        self._continue = continue_on_error
        self._timeout = timeout
        self._draining = False
        self._done = 0
        self._results: list[ObjectResult] = []
        self._sessions: list[tuple[str, str]] = []
        self._stopped = ""

    def drain(self) -> None:
        """Let the running session end, and start no other."""
        self._draining = True

    @property
    def report(self) -> ImportReport:
        """What became of everything so far."""
        rest = [item for step in self._steps[self._done :] for item in step.items]
        later = of_all(rest, State.NOT_SENT, self._stopped or _NOT_REACHED)
        return ImportReport([*self._results, *later], list(self._sessions), self._stopped)

    async def run(self) -> ImportReport:
        """Import everything.

        Returns:
            The report. If objects failed and `continue_on_error` is false, later steps are
            reported as not sent.

        Raises:
            ImportStopped: If an error ended it; the report is in it.
        """
        for step in self._steps:
            await asyncio.sleep(0)  # a Ctrl-C of just now is seen before the next step, not after
            if self._draining:
                self._stopped = "interrupted"
                break
            try:
                results = await self._one(step)
            except VbrError as error:
                self._stopped = str(error)
                raise ImportStopped(str(error), self.report) from error
            if not self._continue and any(one.state is not State.IMPORTED for one in results):
                if step is not self._steps[-1]:
                    self._stopped = f"not every object of {step.kind} was imported"
                break
        return self.report

    async def _one(self, step: Step) -> list[ObjectResult]:
        """Import one step; whatever happens, its results are in the report."""
        results = of_all(step.items, State.NOT_SENT, "not sent")
        session_id = ""
        try:
            self._tell(step, "start")
            results = of_all(step.items, State.UNKNOWN, "interrupted while it was sent")
            try:
                session = await self._automation.start_import(step.kind, step.document)
            except Exception as error:
                results = of_all(step.items, *_unsent(error))
                if not (isinstance(error, ApiError) and self._continue):
                    raise
                return results
            session_id = str(session.id)
            self._sessions.append((step.kind, session_id))
            results = of_all(step.items, State.UNKNOWN, f"session {session_id} was still running")
            ended = await self._automation.wait(
                session, on_progress=self._looker(step, session_id), timeout=self._timeout
            )
            # Should the log not come, the session's own result is what is known.
            results = _judged(step, (), ended)
            results = _judged(step, await self._automation.log(ended), ended)
        except asyncio.CancelledError:
            self._stopped = "interrupted"
            raise
        finally:
            self._results += results
            self._done += 1
            imported = sum(one.state is State.IMPORTED for one in results)
            self._tell(step, "done", 100, imported, session_id)
        return results

    def _looker(self, step: Step, session_id: str) -> Callable[[Any], None]:
        def look(session: Any) -> None:
            self._tell(step, "running", int(session.progress_percent or 0), 0, session_id)

        return look

    def _tell(
        self, step: Step, phase: str, percent: int = 0, imported: int = 0, session: str = ""
    ) -> None:
        self.on_progress(
            Progress(
                kind=step.kind,
                phase=phase,
                percent=percent,
                imported=imported,
                total=len(step.items),
                session=session,
            )
        )


def _judged(step: Step, log: Sequence[LogLine], session: Any) -> list[ObjectResult]:
    result = getattr(session.result, "result", None)
    return judge(
        step.items,
        log,
        result=None if result is None else str(result),
        message=getattr(session.result, "message", None) or "no message",
    )


def _unsent(error: Exception) -> tuple[State, str]:
    """Tell what an error of the import request means for its objects."""
    if isinstance(error, ApiError):
        return State.FAILED, f"the server refused the whole request: {error.message or error}"
    if isinstance(error, (AuthError, ConfigurationError, ConnectError, Overloaded)):
        return State.NOT_SENT, str(error)
    return State.UNKNOWN, str(error)


def _ignore(_: Progress) -> None:
    return


__all__ = ["ImportReport", "ImportStopped", "Importer", "Progress", "Step", "plan_steps"]
