"""Background tasks of a connection: requests ahead and bulks, started by iterators."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


class BackgroundTasks:
    """The running tasks that iterators of a connection started; closing the connection ends them.

    An iterator ends its tasks when its loop ends. A loop that breaks off only requests their
    cancellation, and an iterator that the caller keeps does not end them at all.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, coroutine: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Start a task and keep it until it is done."""
        task = asyncio.create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._discard)
        return task

    async def aclose(self, timeout: float) -> None:  # noqa: ASYNC109 - a bound, not a deadline
        """Cancel all tasks and wait for their end.

        Args:
            timeout: Seconds to wait at most.
        """
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=timeout)

    def _discard(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # the iterator raises it, unless its loop has ended


__all__ = ["BackgroundTasks"]
