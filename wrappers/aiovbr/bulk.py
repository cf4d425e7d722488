"""One operation over many inputs, a bounded number at a time, in constant memory.

Workers pull from the one iterator of inputs (FINDINGS.md, "Bulk": 1.5 µs an item, against 19 and
all of the memory for gather).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Generator, Iterable
from contextvars import copy_context
from dataclasses import replace
from typing import Any, Final, Generic, TypeVar

from . import defaults
from .errors import ConfigurationError
from .limiter import AMBIENT_LANE, Lane
from .outcomes import Outcome, Summary, state_of

InputT = TypeVar("InputT")
ResultT = TypeVar("ResultT")

_END: Final[Any] = object()


class Bulk(Generic[InputT, ResultT]):
    """A bulk, not yet begun: iterate over it for outcomes, or await it for their summary.

    It runs once, while it is iterated over: a slow reader slows it down. A loop that ends early
    cancels the calls on their way and begins no other.

    Args:
        operation: Called with each input.
        inputs: Any number of them; pulled one by one.
        key: Names an input in outcomes and errors; by default its position does.
        reconcile: Settles an unknown outcome by reading: it returns what the operation would have
            returned, or None if it was not done. Without it, unknown stays unknown.
        concurrency: Calls at a time.
        stop_after: Pull no more inputs after so many have failed or are unknown.
        ordered: Yield outcomes in the order of inputs, not as they complete.
    """

    def __init__(
        self,
        operation: Callable[[InputT], Awaitable[ResultT]],
        inputs: Iterable[InputT] | AsyncIterable[InputT],
        *,
        key: Callable[[InputT], str] | None = None,
        reconcile: Callable[[InputT], Awaitable[ResultT | None]] | None = None,
        concurrency: int = defaults.BULK_CONCURRENCY,
        stop_after: int | None = None,
        ordered: bool = False,
    ) -> None:
        if concurrency < 1:
            raise ConfigurationError("a bulk needs a concurrency of at least 1")
        if stop_after is not None and stop_after < 1:
            raise ConfigurationError("stop_after must be at least 1")
        self.summary = Summary()
        self._ordered = ordered
        self._concurrency = concurrency
        self._begun = False
        self._shop: _Shop[InputT, ResultT] = _Shop(
            operation, inputs, key, reconcile, concurrency, stop_after, ordered, self.summary
        )

    def __aiter__(self) -> AsyncIterator[Outcome[InputT, ResultT]]:
        if self._begun:
            raise ConfigurationError("a bulk runs once: make another one")
        self._begun = True
        shop = self._shop
        outcomes = _Outcomes(shop, self._concurrency)
        return _InOrder(outcomes, shop) if self._ordered else outcomes

    def __await__(self) -> Generator[Any, None, Summary]:
        return self._run().__await__()

    def stop(self) -> None:
        """Pull no more inputs; what was begun ends, and its outcomes are still yielded."""
        self._shop.stopped = True

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


class _Shop(Generic[InputT, ResultT]):
    """What the workers share; it does not know its reader, so that dropping him ends the work."""

    def __init__(
        self,
        operation: Callable[[InputT], Awaitable[ResultT]],
        inputs: Iterable[InputT] | AsyncIterable[InputT],
        key: Callable[[InputT], str] | None,
        reconcile: Callable[[InputT], Awaitable[ResultT | None]] | None,
        concurrency: int,
        stop_after: int | None,
        ordered: bool,
        summary: Summary,
    ) -> None:
        self._operation = operation
        self._key = key
        self._reconcile = reconcile
        self._stop_after = stop_after
        self._summary = summary
        self.finished: asyncio.Queue[Outcome[InputT, ResultT]] = asyncio.Queue(concurrency)
        self._pulled = 0
        self._window = concurrency * 4 if ordered else None
        self._read = 0
        self._moved = asyncio.Event()
        self.stopped = False
        self._working = 0
        self.error: BaseException | None = None
        self._async_inputs: AsyncIterator[InputT] | None = None
        if isinstance(inputs, AsyncIterable):
            self._async_inputs = aiter(inputs)
            self._lock = asyncio.Lock()  # async generators cannot be asked twice at once
        else:
            self._inputs = iter(inputs)

    async def work(self) -> None:
        """Pull, call, hand over; until there is nothing more to pull."""
        self._working += 1
        try:
            while not self.stopped:
                if self._window is not None:
                    await self._keep_close()
                    if self.stopped:
                        break
                try:
                    index, given = await self._pull()
                except (StopIteration, StopAsyncIteration):
                    self.stopped = True
                    break
                await self.finished.put(await self._call(index, given))
        except Exception as error:  # noqa: BLE001 - told to the reader
            self.stopped = True
            self.error = self.error or error
        finally:
            self._working -= 1
        if not self._working:
            await self.finished.put(_END)

    def read(self) -> None:
        """Note that the reader took an outcome in order."""
        self._read += 1
        self._moved.set()

    async def _pull(self) -> tuple[int, InputT]:
        if self._async_inputs is None:
            try:
                given = next(self._inputs)
            except StopIteration:
                raise StopAsyncIteration from None
        else:
            async with self._lock:
                if self.stopped:
                    raise StopAsyncIteration
                given = await anext(self._async_inputs)
        index = self._pulled
        self._pulled += 1
        return index, given

    async def _call(self, index: int, given: InputT) -> Outcome[InputT, ResultT]:
        key = str(index) if self._key is None else self._key(given)
        outcome: Outcome[InputT, ResultT]
        try:
            outcome = Outcome(index, key, given, "done", await self._operation(given))
        except Exception as error:  # noqa: BLE001 - it is this input's
            outcome = Outcome(index, key, given, state_of(error), None, error)
            if outcome.state == "unknown" and self._reconcile is not None:
                outcome = await self._settle(self._reconcile, outcome)
        summary = self._summary
        summary.add(outcome)
        if self._stop_after is not None and summary.failed + summary.unknown >= self._stop_after:
            self.stopped = True
        return outcome

    async def _settle(
        self,
        reconcile: Callable[[InputT], Awaitable[ResultT | None]],
        unknown: Outcome[InputT, ResultT],
    ) -> Outcome[InputT, ResultT]:
        """Read what became of an input; what cannot be read stays unknown."""
        try:
            found = await reconcile(unknown.input)
        except Exception as error:  # noqa: BLE001 - it is this input's
            if unknown.error is not None:
                unknown.error.add_note(f"reconcile: {type(error).__name__}: {error}")
            return unknown
        if found is None:
            return replace(unknown, state="failed")
        return replace(unknown, state="done", result=found, error=None)

    async def _keep_close(self) -> None:
        """Wait while the reader is far behind: what is done out of turn is held in memory."""
        while self._window is not None and self._pulled - self._read >= self._window:
            self._moved.clear()
            await self._moved.wait()


class _Outcomes(Generic[InputT, ResultT]):
    """Outcomes as they complete. It owns the workers: dropping it cancels them."""

    def __init__(self, shop: _Shop[InputT, ResultT], concurrency: int) -> None:
        self._shop = shop
        self._concurrency = concurrency
        self._workers: list[asyncio.Task[None]] | None = None

    def __aiter__(self) -> _Outcomes[InputT, ResultT]:
        return self

    async def __anext__(self) -> Outcome[InputT, ResultT]:
        if self._workers is None:
            context = copy_context()
            context.run(AMBIENT_LANE.set, Lane.BATCH)
            loop = asyncio.get_running_loop()
            self._workers = [
                loop.create_task(self._shop.work(), context=context)
                for _ in range(self._concurrency)
            ]
        elif not self._workers:
            raise StopAsyncIteration
        try:
            outcome = await self._shop.finished.get()
        except BaseException:
            await self.aclose()
            raise
        if outcome is _END:
            await self.aclose()
            if self._shop.error is not None:
                raise self._shop.error
            raise StopAsyncIteration
        return outcome

    async def aclose(self) -> None:
        """End the workers and wait for their end."""
        await asyncio.gather(*self._cancel(), return_exceptions=True)

    def __del__(self) -> None:
        self._cancel()

    def _cancel(self) -> list[asyncio.Task[None]]:
        workers = self._workers or []
        self._workers = []
        for worker in workers:
            worker.cancel()
        return workers


class _InOrder(Generic[InputT, ResultT]):
    """Outcomes in the order of their inputs."""

    def __init__(self, outcomes: _Outcomes[InputT, ResultT], shop: _Shop[InputT, ResultT]) -> None:
        self._outcomes = outcomes
        self._shop = shop
        self._early: dict[int, Outcome[InputT, ResultT]] = {}
        self._next = 0

    def __aiter__(self) -> _InOrder[InputT, ResultT]:
        return self

    async def __anext__(self) -> Outcome[InputT, ResultT]:
        while self._next not in self._early:
            outcome = await self._outcomes.__anext__()
            self._early[outcome.index] = outcome
        self._next += 1
        self._shop.read()
        return self._early.pop(self._next - 1)


__all__ = ["Bulk"]
