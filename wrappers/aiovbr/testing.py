"""Time for tests: an event loop whose clock jumps to the next timer instead of waiting for it.

    def test_a_pause_costs_no_time():
        run_virtual(asyncio.sleep(3600))

Whatever awaits a timer, `asyncio.timeout` included, is on virtual time. The clock stands still
while a thread of `asyncio.to_thread` works. Sockets work, but a peer's answer takes no virtual
time, so timers may fire before it.
"""

from __future__ import annotations

import asyncio
import random
import selectors
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from concurrent.futures import Executor

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop that never waits for a timer."""

    def __init__(self) -> None:
        self._now = 1000.0
        self.in_threads = 0
        super().__init__(_JumpingSelector(self))

    def time(self) -> float:
        """Return virtual seconds."""
        return self._now

    def jump(self, seconds: float) -> None:
        """Move the clock forward."""
        self._now += seconds

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """Run a function in a thread; the clock waits for it."""
        future = super().run_in_executor(executor, func, *args)
        self.in_threads += 1
        future.add_done_callback(self._thread_done)
        return future

    def _thread_done(self, _: asyncio.Future[Any]) -> None:
        self.in_threads -= 1

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109
        """Join the threads, however long that takes: a limit would pass at once (Python 3.12)."""
        self.in_threads += 1
        try:
            await super().shutdown_default_executor()
        finally:
            self.in_threads -= 1


class _JumpingSelector(selectors.BaseSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop
        self._real = selectors.DefaultSelector()

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = self._real.select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None or self._loop.in_threads:
            return self._real.select(timeout)
        # The loop compares with its clock's resolution; land safely behind the timer.
        self._loop.jump(max(timeout, 0) + 1e-6)
        return []

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._real.register(fileobj, events, data)

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self._real.unregister(fileobj)

    def modify(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._real.modify(fileobj, events, data)

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        return self._real.get_map()

    def close(self) -> None:
        self._real.close()


class VirtualClock:
    """The clock of the running loop, virtual or not, with chance that repeats itself.

    Args:
        seed: Decides the random numbers.
    """

    def __init__(self, seed: int = 0) -> None:
        self._rng = random.Random(seed)  # noqa: S311 - jitter, not cryptography
        self.random = self._rng.random

    def monotonic(self) -> float:
        """Return the loop's time."""
        return asyncio.get_running_loop().time()

    def time(self) -> float:
        """Return seconds since the epoch, which began when the loop did."""
        return self.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Pause this task."""
        await asyncio.sleep(seconds)


def run_virtual(main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine on virtual time, with asyncio's debug mode on.

    Raises:
        AssertionError: If it leaves a task behind.
    """

    async def watched() -> T:
        result = await main
        for _ in range(3):  # what was cancelled needs a turn of the loop to end
            await asyncio.sleep(0)
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, f"tasks left behind: {left}"  # noqa: S101
        return result

    with asyncio.Runner(loop_factory=VirtualLoop, debug=True) as runner:
        return runner.run(watched())


__all__ = ["VirtualClock", "VirtualLoop", "run_virtual"]
