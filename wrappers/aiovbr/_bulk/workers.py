"""Workers of a bulk: each pulls an input, calls the operation, settles an unknown outcome."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ..errors import ConfigurationError, DuplicateKey, OutcomeUnknown
from .handover import Handover
from .outcomes import Outcome, Summary, state_of

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import TypeAlias

    from .journal import Journal, JournalEntry

    StartTask: TypeAlias = Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]]

InputT = TypeVar("InputT")
ResultT = TypeVar("ResultT")

END: Final[Any] = object()


@dataclass(frozen=True, slots=True)
class BulkPlan(Generic[InputT, ResultT]):
    """Arguments of a bulk; `Bulk` documents them."""

    operation: Callable[[InputT], Awaitable[ResultT]]
    inputs: Iterable[InputT] | AsyncIterable[InputT]
    key: Callable[[InputT], str] | None
    reconcile: Callable[[str, InputT], Awaitable[ResultT | None]] | None
    server_id: Callable[[ResultT], object]
    journal: Journal | None
    concurrency: int
    stop_after: int | None
    ordered: bool


class BulkWorkers(Generic[InputT, ResultT]):
    """The workers of a bulk, which share its inputs, journal and summary.

    They hold no reference to the iterator over the outcomes, so that releasing it ends them.

    Args:
        plan: Arguments of the bulk.
        summary: Counts the outcomes.
    """

    def __init__(self, plan: BulkPlan[InputT, ResultT], summary: Summary) -> None:
        self._plan = plan
        self._operation = plan.operation
        self._key = plan.key
        self._journal = plan.journal
        self._summary = summary
        self._limit = plan.stop_after
        self.finished: Handover[Outcome[InputT, ResultT]] = Handover(plan.concurrency)
        self.stopped = False
        self.error: BaseException | None = None
        self._active = 0
        self._pulled = 0
        # An ordered bulk holds outcomes that are finished early: it pulls at most `_window` inputs
        # more than were read, and resumes once they are `_resume_at`.
        self._window = plan.concurrency * 4 if plan.ordered else None
        self._resume_at = plan.concurrency * 3
        self._read = 0
        self._window_moved = asyncio.Event()
        self._async_inputs: AsyncIterator[InputT] | None = None
        if isinstance(plan.inputs, AsyncIterable):
            self._async_inputs = aiter(plan.inputs)
            self._lock = asyncio.Lock()  # an async generator rejects concurrent calls
        else:
            self._inputs = iter(plan.inputs)

    @property
    def running(self) -> int:
        """Number of inputs that were pulled and have no outcome yet."""
        return self._pulled - self._summary.total

    def start(self, start_task: StartTask) -> list[asyncio.Task[None]]:
        """Start the workers; the journal is open. The last one to end closes it.

        Args:
            start_task: Starts the task of a worker.
        """
        self._active = self._plan.concurrency
        tasks = [start_task(self._work()) for _ in range(self._active)]
        for task in tasks:
            task.add_done_callback(self._worker_ended)
        return tasks

    def outcome_read(self) -> None:
        """Count an outcome that the reader of an ordered bulk took."""
        self._read += 1
        if self._pulled - self._read <= self._resume_at:
            self._window_moved.set()

    async def _work(self) -> None:
        finished, summary = self.finished, self._summary
        operation, key_of, journal = self._operation, self._key, self._journal
        window = self._window
        try:
            while not self.stopped:
                if window is not None and self._pulled - self._read >= window:
                    await self._wait_for_window(window)
                    if self.stopped:
                        break
                if self._async_inputs is None:
                    try:
                        item = next(self._inputs)
                    except StopIteration:
                        break
                else:
                    try:
                        item = await self._pull(self._async_inputs)
                    except StopAsyncIteration:
                        break
                index = self._pulled
                self._pulled = index + 1
                key = str(index) if key_of is None else key_of(item)
                outcome: Outcome[InputT, ResultT]
                if journal is not None:
                    outcome = await self._process_with_journal(journal, index, key, item)
                else:
                    try:
                        outcome = Outcome(index, key, item, "done", await operation(item))
                    except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - of the input
                        outcome = await self._outcome_of_error(index, key, item, error)
                if outcome.state == "done":
                    summary.done += 1
                else:
                    self._count(outcome)
                if not finished.put(outcome):
                    await finished.wait_for_room()
                    while not (self.stopped or finished.has_room):
                        await finished.wait_for_room()
        except Exception as error:  # noqa: BLE001 - the reader raises it
            self.error = self.error or error
        finally:
            self.stopped = True

    def _worker_ended(self, worker: asyncio.Task[None]) -> None:
        self.stopped = True
        if worker.cancelled():
            # Without this error the reader would take its outcomes for those of all inputs.
            self.error = self.error or ConfigurationError(
                "the bulk was cancelled before its end, as by the end of its connection: run it"
                " inside the `async with` of the connection"
            )
        self._active -= 1
        if not self._active:
            if self._journal is not None:
                self._journal.close()
            self.finished.put(END)

    async def _pull(self, inputs: AsyncIterator[InputT]) -> InputT:
        async with self._lock:
            if self.stopped:
                raise StopAsyncIteration
            return await anext(inputs)

    async def _process_with_journal(
        self, journal: Journal, index: int, key: str, item: InputT
    ) -> Outcome[InputT, ResultT]:
        try:
            entry = await journal.begin(key)
        except DuplicateKey as error:
            return Outcome(index, key, item, "failed", None, error)
        if entry is not None and not entry.undecided:
            return Outcome(index, key, item, "skipped", None, None, entry.server_id)
        outcome: Outcome[InputT, ResultT] | None = None
        try:
            if entry is not None:
                outcome = await self._settle_earlier(entry, index, key, item)
            if outcome is None:
                outcome = await self._send(index, key, item)
            await journal.end(key, outcome.state, outcome.server_id)
        except BaseException:
            journal.leave(key)
            raise
        return outcome

    async def _settle_earlier(
        self, entry: JournalEntry, index: int, key: str, item: InputT
    ) -> Outcome[InputT, ResultT] | None:
        """Settle an input that an earlier run sent; return None if it was not done: send it."""
        error = OutcomeUnknown(
            "an earlier run sent the input and did not receive its outcome; it was not sent again"
        )
        unknown: Outcome[InputT, ResultT] = Outcome(index, key, item, "unknown", None, error)
        settled = await self._settle(replace(unknown, server_id=entry.server_id))
        return None if settled.state == "failed" else settled

    async def _send(self, index: int, key: str, item: InputT) -> Outcome[InputT, ResultT]:
        try:
            result = await self._operation(item)
        except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - of the input
            return await self._outcome_of_error(index, key, item, error)
        return Outcome(index, key, item, "done", result, None, self._server_id_of(result))

    async def _outcome_of_error(
        self, index: int, key: str, item: InputT, error: BaseException
    ) -> Outcome[InputT, ResultT]:
        if not isinstance(error, Exception):
            worker = asyncio.current_task()
            if worker is None or worker.cancelling():
                raise error
            error = OutcomeUnknown("the call was cancelled, and not by the bulk")
        outcome: Outcome[InputT, ResultT]
        outcome = Outcome(index, key, item, state_of(error), None, error)
        return await self._settle(outcome) if outcome.state == "unknown" else outcome

    async def _settle(self, unknown: Outcome[InputT, ResultT]) -> Outcome[InputT, ResultT]:
        """Settle an unknown outcome with `reconcile`; it stays unknown if that fails."""
        if self._plan.reconcile is None:
            return unknown
        try:
            result = await self._plan.reconcile(unknown.key, unknown.input)
        except Exception as error:  # noqa: BLE001 - of the input
            if unknown.error is not None:
                unknown.error.add_note(f"reconcile: {type(error).__name__}: {error}")
            return unknown
        if result is None:
            return replace(unknown, state="failed")
        server_id = self._server_id_of(result)
        return replace(unknown, state="done", result=result, error=None, server_id=server_id)

    def _server_id_of(self, result: ResultT) -> str | None:
        server_id = self._plan.server_id(result)
        return None if server_id is None else str(server_id)

    def _count(self, outcome: Outcome[InputT, ResultT]) -> None:
        summary = self._summary
        summary.add(outcome)
        if self._limit is not None and summary.failed + summary.unknown >= self._limit:
            self.stopped = True

    async def _wait_for_window(self, window: int) -> None:
        """Wait while the reader is far behind: outcomes out of order are held in memory."""
        while self._pulled - self._read >= window:
            self._window_moved.clear()
            await self._window_moved.wait()


def result_id(result: object) -> object:
    """Return the `id` of a result, None if it has none."""
    return getattr(result, "id", None)


__all__ = ["END", "BulkPlan", "BulkWorkers", "result_id"]
