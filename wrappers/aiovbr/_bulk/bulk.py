"""One operation over many inputs, a bounded number at a time, in constant memory.

Workers pull from the one iterator of inputs (FINDINGS.md, "Bulk": 1.5 µs an item, against 19 and
all of the memory for gather).
"""

from __future__ import annotations

import asyncio
import logging
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .. import defaults
from .._concurrency.limiter import AMBIENT_LANE, Lane
from ..errors import ConfigurationError
from .outcomes import BulkProgress, Outcome, Summary
from .workers import (
    END,
    Order,
    Work,
    id_of,
)

if TYPE_CHECKING:
    from collections.abc import (
        AsyncIterable,
        AsyncIterator,
        Awaitable,
        Callable,
        Generator,
        Iterable,
    )

    from .journal import Journal

InputT = TypeVar("InputT")
ResultT = TypeVar("ResultT")

_log: Final = logging.getLogger("aiovbr.bulk")


class Bulk(Generic[InputT, ResultT]):
    """A bulk, not yet begun: iterate over it for outcomes, or await it for their summary.

    It runs once, while it is iterated over: a slow reader slows it down. A loop that ends early
    cancels the calls on their way and begins no other.

    With a journal, inputs that an earlier run has done are skipped, those that failed are sent
    again, and those that it sent without learning the outcome are settled by `reconcile`, or stay
    unknown: they are not sent again unless `reconcile` says that they were not done.

    Args:
        operation: Called with each input.
        inputs: Any number of them; pulled one by one.
        key: Names an input in outcomes, errors and the journal; by default its position does.
        reconcile: Settles an unknown outcome by reading: with key and input, it returns what the
            operation would have returned, or None if it was not done. Without it, unknown stays
            unknown.
        journal: Where keys, states and server ids are kept. It needs a `key`.
        server_id: Names the object that a result is about; by default the result's `id` does.
        concurrency: Calls at a time.
        stop_after: Pull no more inputs after so many have failed or are unknown.
        ordered: Yield outcomes in the order of inputs, not as they complete.
        on_progress: Called after each outcome, and once more at the end.
    """

    def __init__(
        self,
        operation: Callable[[InputT], Awaitable[ResultT]],
        inputs: Iterable[InputT] | AsyncIterable[InputT],
        *,
        key: Callable[[InputT], str] | None = None,
        reconcile: Callable[[str, InputT], Awaitable[ResultT | None]] | None = None,
        journal: Journal | None = None,
        server_id: Callable[[ResultT], object] = id_of,
        concurrency: int = defaults.BULK_CONCURRENCY,
        stop_after: int | None = None,
        ordered: bool = False,
        on_progress: Callable[[BulkProgress], None] | None = None,
    ) -> None:
        if concurrency < 1:
            raise ConfigurationError("a bulk needs a concurrency of at least 1")
        if stop_after is not None and stop_after < 1:
            raise ConfigurationError("stop_after must be at least 1")
        if journal is not None and key is None:
            raise ConfigurationError("a journal needs a key: positions change between runs")
        self.summary = Summary()
        self._ordered = ordered
        self._concurrency = concurrency
        self._journal = journal
        self._on_progress = on_progress
        self._begun = False
        self._work: Work[InputT, ResultT] = Work(
            Order(
                operation,
                inputs,
                key,
                reconcile,
                server_id,
                journal,
                concurrency,
                stop_after,
                ordered,
            ),
            self.summary,
        )

    def __aiter__(self) -> AsyncIterator[Outcome[InputT, ResultT]]:
        if self._begun:
            raise ConfigurationError("a bulk runs once: make another one")
        self._begun = True
        work = self._work
        tell = None
        if self._on_progress is not None:
            tell = _Teller(self._on_progress, work, self.summary)
        outcomes = _Outcomes(work, self._concurrency, self._journal, tell)
        return _InOrder(outcomes, work) if self._ordered else outcomes

    def __await__(self) -> Generator[Any, None, Summary]:
        return self._run().__await__()

    def stop(self) -> None:
        """Pull no more inputs; what was begun ends, and its outcomes are still yielded."""
        self._work.stopped = True

    def raise_for_failures(self) -> None:
        """Raise what went wrong so far.

        Raises:
            ExceptionGroup: Of the errors of the first hundred failures.
        """
        self.summary.raise_for_failures()

    async def _run(self) -> Summary:
        async for _ in self:
            pass
        return self.summary


class _Teller:
    """Tells progress; what goes wrong in its listener is not the bulk's fault."""

    def __init__(
        self, listener: Callable[[BulkProgress], None], work: Work[Any, Any], summary: Summary
    ) -> None:
        self._listener = listener
        self._work = work
        self._summary = summary
        self._time: Callable[[], float] | None = None
        self._started = 0.0

    def __call__(self, outcome: Outcome[Any, Any] | None) -> None:
        if self._time is None:
            self._time = asyncio.get_running_loop().time
            self._started = self._time()
        now = self._time()
        summary = self._summary
        progress = BulkProgress(
            done=summary.done,
            failed=summary.failed,
            skipped=summary.skipped,
            unknown=summary.unknown,
            running=self._work.running,
            seconds=now - self._started,
            key=None if outcome is None else outcome.key,
            state=None if outcome is None else outcome.state,
        )
        try:
            self._listener(progress)
        except Exception:  # noqa: BLE001 - a fault of the observer is not one of the bulk
            _log.exception("the progress listener failed")


class _Outcomes(Generic[InputT, ResultT]):
    """Outcomes as they complete. It owns workers and journal: dropping it ends both."""

    def __init__(
        self,
        work: Work[InputT, ResultT],
        concurrency: int,
        journal: Journal | None,
        tell: _Teller | None,
    ) -> None:
        self._work = work
        self._finished = work.finished
        self._concurrency = concurrency
        self._journal = journal
        self._tell = tell
        self._workers: list[asyncio.Task[None]] | None = None

    def __aiter__(self) -> _Outcomes[InputT, ResultT]:
        return self

    async def __anext__(self) -> Outcome[InputT, ResultT]:
        outcome = self._finished.take()
        while outcome is None:
            outcome = await self._wait()
        if outcome is END:
            await self.aclose()
            if self._work.error is not None:
                raise self._work.error
            if self._tell is not None:
                self._tell(None)
            raise StopAsyncIteration
        if self._tell is not None:
            self._tell(outcome)
        return outcome

    async def aclose(self) -> None:
        """End the workers, close the journal, and wait for both."""
        try:
            await asyncio.gather(*self._cancel(), return_exceptions=True)
        finally:
            if self._journal is not None:
                await self._journal.aclose()

    def __del__(self) -> None:
        self._cancel()
        if self._journal is not None:
            self._journal.close()

    async def _wait(self) -> Outcome[InputT, ResultT] | None:
        if self._workers is None:
            await self._begin()
        elif not self._workers:
            raise StopAsyncIteration
        try:
            await self._finished.wait_for_item()
        except BaseException:
            await self.aclose()
            raise
        return self._finished.take()

    async def _begin(self) -> None:
        if self._journal is not None:
            await self._journal.open()
        if self._tell is not None:
            self._tell(None)
        context = copy_context()
        context.run(AMBIENT_LANE.set, Lane.BATCH)
        loop = asyncio.get_running_loop()
        self._workers = [
            loop.create_task(self._work.work(), context=context) for _ in range(self._concurrency)
        ]

    def _cancel(self) -> list[asyncio.Task[None]]:
        workers = self._workers or []
        self._workers = []
        for worker in workers:
            worker.cancel()
        return workers


class _InOrder(Generic[InputT, ResultT]):
    """Outcomes in the order of their inputs."""

    def __init__(self, outcomes: _Outcomes[InputT, ResultT], work: Work[InputT, ResultT]) -> None:
        self._outcomes = outcomes
        self._work = work
        self._early: dict[int, Outcome[InputT, ResultT]] = {}
        self._next = 0

    def __aiter__(self) -> _InOrder[InputT, ResultT]:
        return self

    async def __anext__(self) -> Outcome[InputT, ResultT]:
        while self._next not in self._early:
            outcome = await self._outcomes.__anext__()
            self._early[outcome.index] = outcome
        self._next += 1
        self._work.read()
        return self._early.pop(self._next - 1)


__all__ = ["Bulk"]
