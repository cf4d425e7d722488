"""Time limits of many tasks on one timer of the event loop.

A timer of its own for each attempt, as aiohttp's ClientTimeout and asyncio.timeout make one, costs
6% of a call (FINDINGS.md, "One call"): nearly all of them are cancelled again. Here a limit is an
entry in a heap, and the loop has one timer, for the earliest of them.
"""

from __future__ import annotations

import asyncio
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Final

_FEW: Final = 64  # ended limits that are not worth a clean-up


class TimeLimit:
    """A bound on what a task does until the limit is ended."""

    __slots__ = ("before", "passed", "task")

    def __init__(self, task: asyncio.Task[object]) -> None:
        self.task: asyncio.Task[object] | None = task
        self.before = task.cancelling()
        self.passed = False


class TimeLimits:
    """Cancels tasks whose time is over; `end` tells each of them whether it was that.

    Args:
        loop: Where the tasks run.
    """

    __slots__ = ("_closed", "_ended", "_heap", "_loop", "_numbers", "_timer", "_timer_at")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._heap: list[tuple[float, int, TimeLimit]] = []
        self._numbers = count()  # so that limits of one moment are not compared themselves
        self._ended = 0  # limits in the heap that bound nothing any more
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = 0.0
        self._closed = False

    def __len__(self) -> int:
        """Return how many limits have neither ended nor passed."""
        return len(self._heap) - self._ended

    def begin(self, seconds: float) -> TimeLimit:
        """Bound what the current task does from now on; it must call `end` in every case."""
        task = asyncio.current_task(self._loop)
        if task is None:
            raise RuntimeError("a time limit needs a task that it can cancel")
        limit = TimeLimit(task)
        at = self._loop.time() + seconds
        heappush(self._heap, (at, next(self._numbers), limit))
        if self._timer is None or at < self._timer_at:
            self._set_timer(at)
        return limit

    def end(self, limit: TimeLimit) -> bool:
        """End a limit.

        Returns:
            Whether its time was over and nobody else has cancelled the task: then a CancelledError
            stands for a timeout, and for nothing else.
        """
        task, limit.task = limit.task, None
        if limit.passed:
            return task is not None and task.uncancel() <= limit.before
        self._ended += 1
        if self._ended > _FEW and self._ended * 2 > len(self._heap):
            self._heap = [entry for entry in self._heap if entry[2].task is not None]
            heapify(self._heap)
            self._ended = 0
        if self._closed:
            self.close()
        return False

    def close(self) -> None:
        """Stop the timer, once no limit is left that needs it."""
        self._closed = True
        if self._timer is not None and not len(self):
            self._timer.cancel()
            self._timer = None

    def _set_timer(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = self._loop.call_at(at, self._ring), at

    def _ring(self) -> None:
        self._timer = None
        now = self._timer_at  # a loop may call a little early, by the resolution of its clock
        while self._heap:
            at, _, limit = self._heap[0]
            if limit.task is not None and at > now:
                self._set_timer(at)
                return
            heappop(self._heap)
            if limit.task is None:
                self._ended -= 1
            else:
                limit.passed = True
                limit.task.cancel()


__all__ = ["TimeLimit", "TimeLimits"]
