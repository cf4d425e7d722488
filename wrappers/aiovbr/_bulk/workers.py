"""What the workers of a bulk share: pull an input, call, settle what is unknown, hand it over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ..errors import OutcomeUnknown
from .handover import Handover
from .outcomes import Outcome, Summary, state_of

if TYPE_CHECKING:
    from .journal import Entry, Journal

InputT = TypeVar("InputT")
ResultT = TypeVar("ResultT")

END: Final[Any] = object()


@dataclass(frozen=True, slots=True)
class Order(Generic[InputT, ResultT]):
    """What is to be done; `Bulk` tells what each of it means."""

    operation: Callable[[InputT], Awaitable[ResultT]]
    inputs: Iterable[InputT] | AsyncIterable[InputT]
    key: Callable[[InputT], str] | None
    reconcile: Callable[[str, InputT], Awaitable[ResultT | None]] | None
    server_id: Callable[[ResultT], object]
    journal: Journal | None
    concurrency: int
    stop_after: int | None
    ordered: bool


class Work(Generic[InputT, ResultT]):
    """The work of a bulk; it does not know its reader, so that dropping him ends the work.

    Args:
        order: What is to be done.
        summary: Where outcomes are counted.
    """

    def __init__(self, order: Order[InputT, ResultT], summary: Summary) -> None:
        self._order = order
        self._operation = order.operation
        self._key = order.key
        self._journal = order.journal
        self._summary = summary
        self._limit = order.stop_after
        self.finished: Handover[Outcome[InputT, ResultT]] = Handover(order.concurrency)
        self.stopped = False
        self.error: BaseException | None = None
        self._pulled = 0
        self._working = 0
        self._window = order.concurrency * 4 if order.ordered else None
        self._close = order.concurrency * 3  # where workers that wait for the reader go on
        self._read = 0
        self._moved = asyncio.Event()
        self._async_inputs: AsyncIterator[InputT] | None = None
        if isinstance(order.inputs, AsyncIterable):
            self._async_inputs = aiter(order.inputs)
            self._lock = asyncio.Lock()  # async generators cannot be asked twice at once
        else:
            self._inputs = iter(order.inputs)

    async def work(self) -> None:
        """Pull, call, hand over; until there is nothing more to pull."""
        self._working += 1
        finished, summary = self.finished, self._summary
        operation, key_of, journal = self._operation, self._key, self._journal
        window = self._window
        try:
            while not self.stopped:
                if window is not None and self._pulled - self._read >= window:
                    await self._keep_close(window)
                    if self.stopped:
                        break
                if self._async_inputs is None:
                    try:
                        given = next(self._inputs)
                    except StopIteration:
                        break
                else:
                    try:
                        given = await self._pull(self._async_inputs)
                    except StopAsyncIteration:
                        break
                index = self._pulled
                self._pulled = index + 1
                key = str(index) if key_of is None else key_of(given)
                outcome: Outcome[InputT, ResultT]
                if journal is not None:
                    outcome = await self._journalled(journal, index, key, given)
                else:
                    try:
                        outcome = Outcome(index, key, given, "done", await operation(given))
                    except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - its own
                        outcome = await self._wrong(index, key, given, error)
                if outcome.state == "done":
                    summary.done += 1
                else:
                    self._count(outcome)
                if not finished.put(outcome):
                    await finished.wait_for_room()
                    while not (self.stopped or finished.has_room):
                        await finished.wait_for_room()
        except Exception as error:  # noqa: BLE001 - told to the reader
            self.error = self.error or error
        finally:
            self.stopped = True
            self._working -= 1
            if not self._working:
                finished.put(END)

    @property
    def running(self) -> int:
        """Inputs that were pulled and have no outcome yet."""
        return self._pulled - self._summary.total

    def read(self) -> None:
        """Note that the reader took an outcome in order."""
        self._read += 1
        if self._pulled - self._read <= self._close:
            self._moved.set()

    async def _pull(self, inputs: AsyncIterator[InputT]) -> InputT:
        async with self._lock:
            if self.stopped:
                raise StopAsyncIteration
            return await anext(inputs)

    async def _journalled(
        self, journal: Journal, index: int, key: str, given: InputT
    ) -> Outcome[InputT, ResultT]:
        try:
            entry = await journal.begin(key)
        except KeyError as error:
            return Outcome(index, key, given, "failed", None, error)
        if entry is not None and not entry.undecided:
            return Outcome(index, key, given, "skipped", None, None, entry.server_id)
        outcome: Outcome[InputT, ResultT] | None = None
        try:
            if entry is not None:
                outcome = await self._revisit(entry, index, key, given)
            if outcome is None:
                outcome = await self._send(index, key, given)
            await journal.end(key, outcome.state, outcome.server_id)
        except BaseException:
            journal.leave(key)
            raise
        return outcome

    async def _revisit(
        self, entry: Entry, index: int, key: str, given: InputT
    ) -> Outcome[InputT, ResultT] | None:
        """Settle what an earlier run left; None if it was not done, so that it can be sent."""
        error = OutcomeUnknown(
            "an earlier run sent it and did not learn what became of it; it was not sent again"
        )
        left: Outcome[InputT, ResultT] = Outcome(index, key, given, "unknown", None, error)
        settled = await self._settle(replace(left, server_id=entry.server_id))
        return None if settled.state == "failed" else settled

    async def _send(self, index: int, key: str, given: InputT) -> Outcome[InputT, ResultT]:
        try:
            result = await self._operation(given)
        except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - it is this input's
            return await self._wrong(index, key, given, error)
        return Outcome(index, key, given, "done", result, None, self._id_of(result))

    async def _wrong(
        self, index: int, key: str, given: InputT, error: BaseException
    ) -> Outcome[InputT, ResultT]:
        if not isinstance(error, Exception):
            worker = asyncio.current_task()
            if worker is None or worker.cancelling():
                raise error
            error = OutcomeUnknown("its call was cancelled, and not by the bulk")
        outcome: Outcome[InputT, ResultT]
        outcome = Outcome(index, key, given, state_of(error), None, error)
        return await self._settle(outcome) if outcome.state == "unknown" else outcome

    async def _settle(self, unknown: Outcome[InputT, ResultT]) -> Outcome[InputT, ResultT]:
        """Read what became of an input; what cannot be read stays unknown."""
        if self._order.reconcile is None:
            return unknown
        try:
            found = await self._order.reconcile(unknown.key, unknown.input)
        except Exception as error:  # noqa: BLE001 - it is this input's
            if unknown.error is not None:
                unknown.error.add_note(f"reconcile: {type(error).__name__}: {error}")
            return unknown
        if found is None:
            return replace(unknown, state="failed")
        return replace(
            unknown, state="done", result=found, error=None, server_id=self._id_of(found)
        )

    def _id_of(self, result: ResultT) -> str | None:
        found = self._order.server_id(result)
        return None if found is None else str(found)

    def _count(self, outcome: Outcome[InputT, ResultT]) -> None:
        summary = self._summary
        summary.add(outcome)
        if self._limit is not None and summary.failed + summary.unknown >= self._limit:
            self.stopped = True

    async def _keep_close(self, window: int) -> None:
        """Wait while the reader is far behind: what is done out of turn is held in memory."""
        while self._pulled - self._read >= window:
            self._moved.clear()
            await self._moved.wait()


def id_of(result: object) -> object:
    """Return the `id` of a result, None if it has none."""
    return getattr(result, "id", None)


__all__ = ["END", "Order", "Work", "id_of"]
