"""Replacements of `asyncio.sleep` that need no real time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class RecordedSleep:
    """Returns at once and records the durations in seconds."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)


class HeldSleep:
    """Sleeps until `release`, whatever the duration, and records the durations in seconds."""

    def __init__(self) -> None:
        self._released = asyncio.Event()
        self._entered = asyncio.Condition()
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        async with self._entered:
            self.seconds.append(seconds)
            self._entered.notify_all()
        await self._released.wait()

    async def entered(self, count: int = 1) -> None:
        """Wait until `count` calls have begun."""
        async with self._entered:
            await self._entered.wait_for(lambda: len(self.seconds) >= count)

    def release(self) -> None:
        """End all sleeps, present and future."""
        self._released.set()


async def until(condition: Callable[[], bool]) -> None:
    """Yield to the event loop until a condition holds."""
    while not condition():  # noqa: ASYNC110 (counts have no event)
        await asyncio.sleep(0)
