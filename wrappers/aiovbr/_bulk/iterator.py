"""Iterators over the outcomes of a bulk."""

from __future__ import annotations

import asyncio
from contextvars import copy_context
from typing import TYPE_CHECKING, Generic, TypeVar

from .._concurrency.limiter import AMBIENT_LANE, Lane
from .workers import END, BulkWorkers

if TYPE_CHECKING:
    from typing import Self

    from .journal import Journal
    from .outcomes import Outcome
    from .progress import ProgressReporter
    from .workers import StartTask

InputT = TypeVar("InputT")
ResultT = TypeVar("ResultT")


class OutcomeIterator(Generic[InputT, ResultT]):
    """Iterator over outcomes as they complete. It owns the tasks of the workers and the journal.

    Args:
        workers: The workers of the bulk.
        start_task: Starts the task of a worker.
        journal: The journal of the bulk, if it has one.
        progress: Reports progress, if the bulk has a listener.
    """

    def __init__(
        self,
        workers: BulkWorkers[InputT, ResultT],
        start_task: StartTask,
        journal: Journal | None,
        progress: ProgressReporter | None,
    ) -> None:
        self._workers = workers
        self._finished = workers.finished
        self._start_task = start_task
        self._journal = journal
        self._progress = progress
        self._tasks: list[asyncio.Task[None]] | None = None
        self._closed = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Outcome[InputT, ResultT]:
        outcome = self._finished.take()
        while outcome is None:
            outcome = await self._wait()
        if outcome is END:
            await self.aclose()
            if self._workers.error is not None:
                raise self._workers.error
            if self._progress is not None:
                self._progress.report()
            raise StopAsyncIteration
        if self._progress is not None:
            self._progress.report(outcome)
        return outcome

    async def aclose(self) -> None:
        """End the bulk: cancel the calls in flight, close the journal, and wait for both."""
        self._closed = True
        try:
            await asyncio.gather(*self._cancel(), return_exceptions=True)
        finally:
            if self._journal is not None:
                await self._journal.aclose()
        self._finished.clear()

    def __del__(self) -> None:
        # `break` ends a loop without a call, and releases the iterator.
        self._cancel()

    async def _wait(self) -> Outcome[InputT, ResultT] | None:
        if self._closed:
            raise StopAsyncIteration
        if self._tasks is None:
            await self._start()
        try:
            await self._finished.wait_for_item()
        except BaseException:
            await self.aclose()
            raise
        return self._finished.take()

    async def _start(self) -> None:
        if self._journal is not None:
            await self._journal.open()
        if self._progress is not None:
            self._progress.report()
        context = copy_context()
        context.run(AMBIENT_LANE.set, Lane.BATCH)
        self._tasks = context.run(self._workers.start, self._start_task)

    def _cancel(self) -> list[asyncio.Task[None]]:
        tasks = self._tasks or []
        for task in tasks:
            task.cancel()
        return tasks


class OrderedOutcomeIterator(OutcomeIterator[InputT, ResultT]):
    """Iterator over outcomes in the order of their inputs."""

    def __init__(
        self,
        workers: BulkWorkers[InputT, ResultT],
        start_task: StartTask,
        journal: Journal | None,
        progress: ProgressReporter | None,
    ) -> None:
        super().__init__(workers, start_task, journal, progress)
        self._early: dict[int, Outcome[InputT, ResultT]] = {}
        self._next = 0

    async def __anext__(self) -> Outcome[InputT, ResultT]:
        while self._next not in self._early:
            outcome = await super().__anext__()
            self._early[outcome.index] = outcome
        self._next += 1
        self._workers.outcome_read()
        return self._early.pop(self._next - 1)

    async def aclose(self) -> None:
        """End the bulk: cancel the calls in flight, close the journal, and wait for both."""
        self._early.clear()
        await super().aclose()


__all__ = ["OrderedOutcomeIterator", "OutcomeIterator"]
