"""A bounded queue from many workers to one reader, cheap where nobody has to wait."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Handover(Generic[T]):
    """Holds what is finished until its reader comes.

    When it is half empty, and when it is empty, one worker is woken, which fills it as far as it
    can without waiting, and wakes the next one while there is room: to wake a worker for each item
    that is taken, as `asyncio.Queue` does, costs a turn of the loop an item.

    Args:
        room: Items that it holds.
    """

    __slots__ = ("_items", "_reader", "_room", "_workers")

    def __init__(self, room: int) -> None:
        self._items: deque[T] = deque()
        self._room = room
        self._reader: asyncio.Future[None] | None = None
        self._workers: deque[asyncio.Future[None]] = deque()

    def offer(self, item: T) -> bool:
        """Put an item in if there is room."""
        if len(self._items) >= self._room:
            return False
        self.put(item)
        if self._workers and len(self._items) < self._room:
            self._wake()
        return True

    def put(self, item: T) -> None:
        """Put an item in, room or not."""
        self._items.append(item)
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    async def wait_for_room(self) -> None:
        """Wait until there may be room."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._workers.append(turn)
        await turn

    def take(self) -> T | None:
        """Take the oldest item, None if there is none; for the one reader."""
        items = self._items
        if self._workers and len(items) in (self._room // 2, 0):
            self._wake()
        return items.popleft() if items else None

    def _wake(self) -> None:
        while self._workers:
            turn = self._workers.popleft()
            if not turn.done():
                turn.set_result(None)
                return

    async def wait_for_item(self) -> None:
        """Wait until there is an item; for the one reader."""
        if self._items:
            return
        self._reader = asyncio.get_running_loop().create_future()
        try:
            await self._reader
        finally:
            self._reader = None


__all__ = ["Handover"]
