"""Time limits of many tasks on one timer of the event loop.

aiohttp's ClientTimeout and asyncio.timeout set one timer per attempt, which costs 6% of a call
(performance.md, "Time limits"); nearly every timer is cancelled. In this module a limit is an entry
in a heap, and the loop has one timer for the earliest entry (decisions/0011-one-timer-heap.md).
"""

from __future__ import annotations

import asyncio
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Final

_CLEANUP_THRESHOLD: Final = 64  # fewer ended limits stay in the heap


class TimeLimit:
    """A time limit of a task, from `TimeLimits.begin` to `TimeLimits.end`."""

    __slots__ = ("before", "passed", "task")

    def __init__(self, task: asyncio.Task[object]) -> None:
        self.task: asyncio.Task[object] | None = task
        self.before = task.cancelling()
        self.passed = False


class TimeLimits:
    """Cancels tasks whose time limit has passed.

    Args:
        loop: Event loop of the tasks.
    """

    __slots__ = ("_closed", "_ended", "_heap", "_loop", "_numbers", "_timer", "_timer_at")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._heap: list[tuple[float, int, TimeLimit]] = []
        self._numbers = count()  # breaks ties: limits are not comparable
        self._ended = 0  # ended limits that are still in the heap
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = 0.0
        self._closed = False

    def __len__(self) -> int:
        """Return the number of limits that have neither ended nor passed."""
        return len(self._heap) - self._ended

    def begin(self, seconds: float) -> TimeLimit:
        """Start a time limit for the current task.

        Args:
            seconds: Time until the task is cancelled.

        Returns:
            The limit. The task must pass it to `end` in every case.

        Raises:
            RuntimeError: If no task is running.
        """
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
            True if the limit has passed and nothing else has cancelled the task. A CancelledError
            is then a timeout.
        """
        task, limit.task = limit.task, None
        if limit.passed:
            return task is not None and task.uncancel() <= limit.before
        self._ended += 1
        if self._ended > _CLEANUP_THRESHOLD and self._ended * 2 > len(self._heap):
            self._heap = [entry for entry in self._heap if entry[2].task is not None]
            heapify(self._heap)
            self._ended = 0
        if self._closed:
            self.close()
        return False

    def close(self) -> None:
        """Stop the timer when the last active limit ends."""
        self._closed = True
        if self._timer is not None and not len(self):
            self._timer.cancel()
            self._timer = None

    def _set_timer(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = self._loop.call_at(at, self._on_timer), at

    def _on_timer(self) -> None:
        self._timer = None
        now = self._timer_at  # a loop may fire early, by its clock resolution
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
