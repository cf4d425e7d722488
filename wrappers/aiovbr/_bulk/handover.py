"""A bounded queue from many workers to one reader, cheap where nobody has to wait."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Handover(Generic[T]):
    """Holds what is finished until its reader comes.

    An item is put in as soon as it is there, and its worker makes another one only when there is
    room. When it is half empty, and when it is empty, one worker is woken, which fills it as far as
    it can without waiting. Once that worker waits for something, and there is still room, the next
    one is woken: to wake a worker for each item that is taken, as `asyncio.Queue` does, costs a
    turn of the loop an item.

    Args:
        room: Items that it holds; each worker may add one more.
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
        """Whether there is room for another item."""
        return len(self._items) < self._room

    def put(self, item: T) -> bool:
        """Put an item in, room or not; whoever makes items asks whether there is room for more."""
        items = self._items
        items.append(item)
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)
        return len(items) < self._room

    async def wait_for_room(self) -> None:
        """Wait until there may be room."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._workers.append(turn)
        await turn

    def take(self) -> T | None:
        """Take the oldest item, None if there is none; for the one reader."""
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

    def _wake(self) -> None:
        """Wake a worker, and after it the next one if there is still room then."""
        if self._waking:
            return
        while self._workers:
            turn = self._workers.popleft()
            if not turn.done():
                turn.set_result(None)
                break
        if self._workers:
            # It comes after the worker that was woken just now, wherever that one waits next.
            self._waking = True
            asyncio.get_running_loop().call_soon(self._wake_next)

    def _wake_next(self) -> None:
        self._waking = False
        if self.has_room:
            self._wake()

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
