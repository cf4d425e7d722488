"""Limit of requests in flight: set by a limit law, shared by lanes."""

from __future__ import annotations

import asyncio
from collections import deque
from contextvars import ContextVar
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from .. import defaults
from .._time.timeouts import TimeLimits

if TYPE_CHECKING:
    from aiolimiter import AsyncLimiter

    from .._time.clock import Clock
    from .law import LimitLaw, RequestOutcome


class Lane(StrEnum):
    """Class of work of a call; one lane cannot starve another."""

    INTERACTIVE = "interactive"
    """A user waits for the response. The default."""

    BATCH = "batch"
    """Many calls, none of them urgent."""

    TRANSFER = "transfer"
    """Uploads and downloads: few, long and heavy."""

    # Enum.__hash__ is written in Python, and every call uses lanes as keys.
    __hash__ = str.__hash__


# The next place goes to the lane with the fewest places relative to its weight. A share is the
# largest part of the limit that a lane may hold, so a saturated batch leaves room for interactive
# calls (decisions/0015-lanes-and-shares.md).
_WEIGHT: Final = {Lane.INTERACTIVE: 8.0, Lane.BATCH: 3.0, Lane.TRANSFER: 1.0}
_SHARE: Final = {Lane.INTERACTIVE: 1.0, Lane.BATCH: 0.9, Lane.TRANSFER: 0.25}


AMBIENT_LANE: Final = ContextVar("aiovbr_lane", default=Lane.INTERACTIVE)
"""Lane of calls without an explicit lane. A bulk sets it for its workers."""


class Crowded(Exception):
    """The call got no place in flight; nothing was sent."""


class Limiter:
    """Limits the requests in flight; first come, first served within a lane.

    Args:
        law: Sets the maximum number of requests in flight.
        clock: Source of time.
        queue_limit: Maximum number of queued calls per lane.
        rate: Optional limit of requests that start per second.
    """

    def __init__(
        self,
        law: LimitLaw,
        clock: Clock,
        *,
        queue_limit: int = defaults.QUEUE_LIMIT,
        rate: AsyncLimiter | None = None,
    ) -> None:
        self._law = law
        self._clock = clock
        self._queue_limit = queue_limit
        self._rate = rate
        self._rate_task: asyncio.Task[None] | None = None
        self._may_start = False  # the rate allows one request, not yet assigned
        self._waiting: dict[Lane, deque[asyncio.Future[None]]] = {lane: deque() for lane in Lane}
        self._queued = dict.fromkeys(Lane, 0)  # waiting calls that are not abandoned
        self._time_limits: TimeLimits | None = None
        self._held = dict.fromkeys(Lane, 0)
        self._in_flight = 0
        self._resume_at: float | None = None
        self._resume_timer: asyncio.TimerHandle | None = None

    @property
    def in_flight(self) -> int:
        """Number of requests in flight."""
        return self._in_flight

    @property
    def limit(self) -> int:
        """Maximum number of requests in flight."""
        return self._law.limit

    def waiting(self, lane: Lane) -> int:
        """Return the number of queued calls of a lane."""
        return self._queued[lane]

    def try_acquire(self, lane: Lane) -> bool:
        """Take a place if one is free and no call of this lane is queued."""
        if self._resume_at is not None or self._waiting[lane] or not self._has_room(lane):
            return False
        if self._rate is not None:
            return False  # a rate limit requires `acquire()`
        self._take(lane)
        return True

    async def acquire(self, lane: Lane, within: float) -> None:
        """Wait for a place.

        Args:
            lane: Lane to queue in.
            within: Maximum wait in seconds.

        Raises:
            Crowded: If the queue is full or the wait times out. The caller then holds no place.
        """
        if self.try_acquire(lane):
            return
        queue = self._waiting[lane]
        if self._queued[lane] >= self._queue_limit:
            raise Crowded(f"{self._queue_limit} calls wait in the lane {lane.value!r} already")
        loop = asyncio.get_running_loop()
        limits = self._time_limits
        if limits is None:
            limits = self._time_limits = TimeLimits(loop)
        place = loop.create_future()
        limit = limits.begin(within)
        queue.append(place)
        self._queued[lane] += 1
        if self._rate is not None:
            self._serve()
        try:
            await place
        except BaseException as error:
            timed_out = limits.end(limit)
            if place.done() and not place.cancelled():
                self._release_place(lane)
            else:
                self._queued[lane] -= 1
                place.cancel()
                self._drop_abandoned(queue)
            if timed_out and isinstance(error, asyncio.CancelledError):
                raise Crowded(
                    f"no place in the lane {lane.value!r} within {max(within, 0):g} s"
                ) from None
            raise
        limits.end(limit)

    def release(
        self, lane: Lane, operation: str, seconds: float, outcome: RequestOutcome, now: float
    ) -> None:
        """Release a place and report the request to the law.

        Args:
            lane: Lane of the place.
            operation: Operation id.
            seconds: Time that the place was held.
            outcome: Result of the request.
            now: Monotonic time in seconds.
        """
        self._law.learn(operation, seconds, self._in_flight, outcome, now)
        self._release_place(lane)

    def cancel(self, lane: Lane) -> None:
        """Release a place without a report to the law."""
        self._release_place(lane)

    def pause(self, seconds: float) -> None:
        """Start no request for a number of seconds, as the server requested."""
        now = self._clock.monotonic()
        self._law.pause(seconds, now)
        resume_at = now + seconds
        if self._resume_at is not None and resume_at <= self._resume_at:
            return
        self._resume_at = resume_at
        if self._resume_timer is not None:
            self._resume_timer.cancel()
        self._resume_timer = asyncio.get_running_loop().call_later(seconds, self._resume)

    def close(self) -> None:
        """Stop the timers."""
        if self._time_limits is not None:
            self._time_limits.close()
        for handle in (self._resume_timer, self._rate_task):
            if handle is not None:
                handle.cancel()

    def _resume(self) -> None:
        self._resume_at = self._resume_timer = None
        self._serve()

    def _has_room(self, lane: Lane) -> bool:
        limit = self._law.limit
        if self._in_flight >= limit:
            return False
        share = _SHARE[lane]
        return share == 1.0 or self._held[lane] < max(1, int(limit * share))

    def _take(self, lane: Lane) -> None:
        self._in_flight += 1
        self._held[lane] += 1

    def _release_place(self, lane: Lane) -> None:
        self._in_flight -= 1
        self._held[lane] -= 1
        for queue in self._waiting.values():
            if queue:
                self._serve()
                return

    def _serve(self) -> None:
        while self._resume_at is None and self._in_flight < self._law.limit:
            best: Lane | None = None
            for lane, queue in self._waiting.items():
                if queue:
                    self._drop_abandoned(queue)
                if (
                    queue
                    and self._has_room(lane)
                    and (
                        best is None
                        or self._held[lane] / _WEIGHT[lane] < self._held[best] / _WEIGHT[best]
                    )
                ):
                    best = lane
            if best is None or not self._is_allowed():
                return
            self._take(best)
            self._queued[best] -= 1
            self._waiting[best].popleft().set_result(None)

    def _is_allowed(self) -> bool:
        """Consume the permit of the rate limit; request one if there is none."""
        if self._rate is None:
            return True
        if self._may_start:
            self._may_start = False
            return True
        if self._rate_task is None:
            self._rate_task = asyncio.get_running_loop().create_task(self._await_rate(self._rate))
        return False

    async def _await_rate(self, rate: AsyncLimiter) -> None:
        # aiolimiter is first come, first served. So only one permit is requested at a time, and the
        # call that uses it is chosen when the permit arrives: lanes keep their order.
        await rate.acquire()
        self._rate_task = None
        self._may_start = True
        self._serve()

    @staticmethod
    def _drop_abandoned(queue: deque[asyncio.Future[None]]) -> None:
        while queue and queue[0].done():
            queue.popleft()


__all__ = ["AMBIENT_LANE", "Crowded", "Lane", "Limiter"]
