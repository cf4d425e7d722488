"""Virtual time for tests: an event loop whose clock jumps to the next timer.

    def test_a_pause_costs_no_time():
        run_virtual(asyncio.sleep(3600))

Every timer uses virtual time, `asyncio.timeout` included. The clock stops while a thread of
`asyncio.to_thread` runs. Sockets work, but a response takes no virtual time, so timers may fire
before it arrives.
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
        """Return the virtual time in seconds."""
        return self._now

    def jump(self, seconds: float) -> None:
        """Advance the clock by a number of seconds."""
        self._now += seconds

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """Run a function in a thread. The clock stops until it returns."""
        future = super().run_in_executor(executor, func, *args)
        self.in_threads += 1
        future.add_done_callback(self._on_thread_done)
        return future

    def _on_thread_done(self, _: asyncio.Future[Any]) -> None:
        self.in_threads -= 1

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109
        """Join the threads without a timeout, which would expire at once (Python 3.12)."""
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
        # The loop compares times by its clock resolution, so jump a little past the timer.
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
    """Clock of the running loop, virtual or not, with repeatable random numbers.

    Args:
        seed: Seed of the random numbers.
    """

    def __init__(self, seed: int = 0) -> None:
        self._rng = random.Random(seed)  # noqa: S311 - jitter, not cryptography
        self.random = self._rng.random

    def monotonic(self) -> float:
        """Return the time of the loop in seconds."""
        return asyncio.get_running_loop().time()

    def time(self) -> float:
        """Return the time of the loop in seconds, used as the time since the epoch."""
        return self.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Pause the current task for a number of seconds."""
        await asyncio.sleep(seconds)


def run_virtual(main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine on virtual time, in the debug mode of asyncio.

    Args:
        main: Coroutine to run.

    Returns:
        The result of the coroutine.

    Raises:
        AssertionError: If a task is left running.
    """

    async def run_and_check_tasks() -> T:
        result = await main
        for _ in range(3):  # a cancelled task needs an iteration of the loop to end
            await asyncio.sleep(0)
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, f"tasks left behind: {left}"  # noqa: S101
        return result

    with asyncio.Runner(loop_factory=VirtualLoop, debug=True) as runner:
        return runner.run(run_and_check_tasks())


__all__ = ["VirtualClock", "VirtualLoop", "run_virtual"]
