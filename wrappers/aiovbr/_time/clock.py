"""Injected source of time and random numbers."""

from __future__ import annotations

import asyncio
import random
import time
from typing import Protocol


class Clock(Protocol):
    """Time and random numbers, replaceable in tests."""

    def monotonic(self) -> float:
        """Return seconds on a monotonic clock."""
        ...

    def time(self) -> float:
        """Return seconds since the epoch."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Pause the current task for a number of seconds."""
        ...

    def random(self) -> float:
        """Return a number in [0, 1)."""
        ...


class SystemClock:
    """Clock and random numbers of the operating system."""

    monotonic = staticmethod(time.monotonic)
    time = staticmethod(time.time)
    random = staticmethod(random.random)

    async def sleep(self, seconds: float) -> None:
        """Pause the current task for a number of seconds."""
        await asyncio.sleep(seconds)


__all__ = ["Clock", "SystemClock"]
