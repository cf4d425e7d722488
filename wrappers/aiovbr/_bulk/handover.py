"""A bounded queue from many workers to one reader, cheap as long as nobody waits."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Handover(Generic[T]):
    """A queue of finished items for one reader.

    A worker puts an item as soon as it has one, and makes another only if there is room. The queue
    wakes one worker when it is half empty and when it is empty. That worker fills it as far as it
    can without waiting. Once it waits and there is still room, the queue wakes the next worker.
    `asyncio.Queue` wakes a worker for each item taken, which costs a turn of the event loop per
    item.

    Args:
        room: Number of items at which the queue is full; each worker may add one more.
    """

    __slots__ = ("_half", "_items", "_reader", "_room", "_waking", "_workers")

    def __init__(self, room: int) -> None:
        self._items: deque[T] = deque()
        self._room = room
        self._half = room // 2
        self._reader: asyncio.Future[None] | None = None
        self._workers: deque[asyncio.Future[None]] = deque()
        self._waking = False

    @property
    def has_room(self) -> bool:
        """True if the queue is not full."""
        return len(self._items) < self._room

    def put(self, item: T) -> bool:
        """Add an item, even to a full queue; return True if there is room for another."""
        items = self._items
        items.append(item)
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)
        return len(items) < self._room

    async def wait_for_room(self) -> None:
        """Wait until the queue may have room; the caller checks `has_room` again."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._workers.append(turn)
        await turn

    def take(self) -> T | None:
        """Remove and return the oldest item, None if the queue is empty; for the one reader."""
        items = self._items
        if not items:
            if self._workers:
                self._wake()
            return None
        item = items.popleft()
        left = len(items)
        if self._workers and (left == self._half or not left):
            self._wake()
        return item

    async def wait_for_item(self) -> None:
        """Wait until the queue has an item; for the one reader."""
        if self._items:
            return
        self._reader = asyncio.get_running_loop().create_future()
        try:
            await self._reader
        finally:
            self._reader = None

    def clear(self) -> None:
        """Remove all items."""
        self._items.clear()

    def _wake(self) -> None:
        """Wake one worker, and schedule to wake the next if there is still room then."""
        if self._waking:
            return
        while self._workers:
            turn = self._workers.popleft()
            if not turn.done():
                turn.set_result(None)
                break
        if self._workers:
            # The callback runs after the woken worker, once that worker waits again.
            self._waking = True
            asyncio.get_running_loop().call_soon(self._wake_next)

    def _wake_next(self) -> None:
        self._waking = False
        if self.has_room:
            self._wake()


__all__ = ["Handover"]
