"""Capacity: a limit of concurrent requests, a queue, and refusals beyond it."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vbr_simulator.errors import SimulatorError
from vbr_simulator.faults.latency import Latency

if TYPE_CHECKING:
    import random
    from collections.abc import AsyncGenerator

    from vbr_simulator.faults.latency import Seconds, Sleep

__all__ = ["Capacity", "Full", "Load"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """A queueing model: `concurrent` workers and one first-in, first-out queue.

    A request waits while all workers are busy, and is refused while the queue is full. Its service
    time is `service * (1 + slowdown * waiting / concurrent)` seconds, with the queue length at the
    start of the service. Up to `concurrent` requests the latency equals the service time; beyond,
    it grows by the wait, and with a slowdown the throughput falls.

    Args:
        concurrent: Maximum requests in service.
        service: Service time in seconds: a number, a `Latency`, or its text.
        queue: Maximum waiting requests.
        slowdown: Relative increase of the service time per waiting request and worker.
        status: HTTP status of a refusal, 503 or 429.
        retry_after: Seconds for the Retry-After header of a refusal; None sends no header.
    """

    concurrent: int
    service: Seconds = 0.02
    queue: int = 0
    slowdown: float = 0.0
    status: int = 503
    retry_after: float | None = None

    def __post_init__(self) -> None:
        if self.concurrent < 1 or self.queue < 0 or self.slowdown < 0:
            raise SimulatorError(
                "a capacity must serve at least one request, and must not have negative values: "
                f"concurrent={self.concurrent}, queue={self.queue}, slowdown={self.slowdown}"
            )
        Latency.of(self.service)


class Full(Exception):
    """The queue is full.

    Args:
        capacity: The capacity, which defines the refusal.
    """

    def __init__(self, capacity: Capacity) -> None:
        super().__init__("the queue is full")
        self.capacity = capacity


class Load:
    """Counters of the requests in service and in the queue.

    Attributes:
        capacity: The limit, None without one; it can change at any time.
        running: Requests in service.
        served: Requests that were served.
        refused: Requests that were refused because the queue was full.
        peak_running: Maximum of `running`.
        peak_waiting: Maximum of `waiting`.
        peak_inside: Maximum of `running` plus `waiting`.

    Args:
        rng: Random numbers of the service times.
        sleep: Waits for a number of seconds.
    """

    def __init__(self, rng: random.Random, sleep: Sleep = asyncio.sleep) -> None:
        self._rng = rng
        self._sleep = sleep
        self._capacity: Capacity | None = None
        self._queue: deque[asyncio.Future[None]] = deque()
        self.running = 0
        self.reset()

    def reset(self) -> None:
        """Set the counters to zero and the maxima to the current values."""
        self.served = self.refused = 0
        self.peak_running, self.peak_waiting = self.running, self.waiting
        self.peak_inside = self.running + self.waiting

    @property
    def capacity(self) -> Capacity | None:
        """The limit, None without one."""
        return self._capacity

    @capacity.setter
    def capacity(self, capacity: Capacity | None) -> None:
        self._capacity = capacity
        self._wake()

    @property
    def waiting(self) -> int:
        """Requests in the queue."""
        return len(self._queue)

    @asynccontextmanager
    async def serve(self) -> AsyncGenerator[None, None]:
        """Wait for a worker and for the service time.

        Raises:
            Full: The queue is full.
        """
        capacity = self._capacity
        if capacity is not None and self.running >= capacity.concurrent:
            if len(self._queue) >= capacity.queue:
                self.refused += 1
                raise Full(capacity)
            await self._wait()
        else:
            self._begin()
        try:
            capacity = self._capacity
            if capacity is not None:
                crowded = 1 + capacity.slowdown * self.waiting / capacity.concurrent
                service = Latency.of(capacity.service).draw(self._rng)
                await self._sleep(service * crowded)
            yield
            self.served += 1
        finally:
            self.running -= 1
            self._wake()

    def _begin(self) -> None:
        self.running += 1
        self.peak_running = max(self.peak_running, self.running)
        self.peak_inside = max(self.peak_inside, self.running + self.waiting)

    async def _wait(self) -> None:
        turn = asyncio.get_running_loop().create_future()
        self._queue.append(turn)
        self.peak_waiting = max(self.peak_waiting, self.waiting)
        self.peak_inside = max(self.peak_inside, self.running + self.waiting)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.running -= 1
                self._wake()
            else:
                self._queue.remove(turn)
            raise

    def _wake(self) -> None:
        """Start the oldest waiting requests while workers are free."""
        capacity = self._capacity
        while self._queue and (capacity is None or self.running < capacity.concurrent):
            turn = self._queue.popleft()
            if not turn.done():
                turn.set_result(None)
                self._begin()
