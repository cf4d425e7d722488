"""Places on the wire: a bound that a limit law moves, shared by lanes."""

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
    """What kind of work a call is, so that one kind does not starve another."""

    INTERACTIVE = "interactive"
    """Somebody waits for the answer. The default."""

    BATCH = "batch"
    """Many calls of which none is urgent."""

    TRANSFER = "transfer"
    """Uploads and downloads: few, long and heavy."""

    # Enum hashes in Python; lanes are keys on the way of every call.
    __hash__ = str.__hash__


# Places are given to the lane that has the fewest for its weight; a share is what a lane may hold
# at most, so that a saturated batch leaves room at once for a caller who waits.
_WEIGHT: Final = {Lane.INTERACTIVE: 8.0, Lane.BATCH: 3.0, Lane.TRANSFER: 1.0}
_SHARE: Final = {Lane.INTERACTIVE: 1.0, Lane.BATCH: 0.9, Lane.TRANSFER: 0.25}


AMBIENT_LANE: Final = ContextVar("aiovbr_lane", default=Lane.INTERACTIVE)
"""The lane of calls that name none: a bulk sets it for its workers."""


class Crowded(Exception):
    """No place on the wire: nothing was sent."""


class Limiter:
    """Bounds the requests on the wire; first come, first served within a lane.

    Args:
        law: Decides how many places there are.
        clock: Time.
        queue_limit: Calls that may wait in each lane.
        rate: Bounds how many requests start in a second as well.
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
        self._asking: asyncio.Task[None] | None = None
        self._may_start = False  # the rate allows one more, who is not chosen yet
        self._waiting: dict[Lane, deque[asyncio.Future[None]]] = {lane: deque() for lane in Lane}
        self._queued = dict.fromkeys(Lane, 0)  # those of them that nobody has abandoned
        self._time_limits: TimeLimits | None = None
        self._held = dict.fromkeys(Lane, 0)
        self._in_flight = 0
        self._resume_at: float | None = None
        self._alarm: asyncio.TimerHandle | None = None

    @property
    def in_flight(self) -> int:
        """Places taken."""
        return self._in_flight

    @property
    def limit(self) -> int:
        """Places that there are."""
        return self._law.limit

    def waiting(self, lane: Lane) -> int:
        """Return how many calls wait in a lane."""
        return self._queued[lane]

    def try_acquire(self, lane: Lane) -> bool:
        """Take a place if one is free and nobody of this lane waits for it."""
        if self._resume_at is not None or self._waiting[lane] or not self._has_room(lane):
            return False
        if self._rate is not None:
            return False  # a rate is asked by waiting
        self._take(lane)
        return True

    async def acquire(self, lane: Lane, within: float) -> None:
        """Wait for a place.

        Args:
            lane: Where to wait.
            within: Seconds to wait at most.

        Raises:
            Crowded: If the queue is full or the time is over; no place is held then.
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
            over = limits.end(limit)
            if place.done() and not place.cancelled():
                self._give_back(lane)
            else:
                self._queued[lane] -= 1
                place.cancel()
                self._drop_abandoned(queue)
            if over and isinstance(error, asyncio.CancelledError):
                raise Crowded(
                    f"no place in the lane {lane.value!r} within {max(within, 0):g} s"
                ) from None
            raise
        limits.end(limit)

    def release(
        self, lane: Lane, operation: str, seconds: float, outcome: RequestOutcome, now: float
    ) -> None:
        """Give a place back and let the law learn from how the request went.

        Args:
            lane: Where the place was taken.
            operation: Operation id.
            seconds: How long it was held.
            outcome: How the request ended.
            now: Monotonic time.
        """
        self._law.learn(operation, seconds, self._in_flight, outcome, now)
        self._give_back(lane)

    def cancel(self, lane: Lane) -> None:
        """Give a place back that taught nothing."""
        self._give_back(lane)

    def pause(self, seconds: float) -> None:
        """Let no request start for a while, as the server asked."""
        now = self._clock.monotonic()
        self._law.pause(seconds, now)
        resume_at = now + seconds
        if self._resume_at is not None and resume_at <= self._resume_at:
            return
        self._resume_at = resume_at
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = asyncio.get_running_loop().call_later(seconds, self._resume)

    def close(self) -> None:
        """Stop the timers."""
        if self._time_limits is not None:
            self._time_limits.close()
        for running in (self._alarm, self._asking):
            if running is not None:
                running.cancel()

    def _resume(self) -> None:
        self._resume_at = self._alarm = None
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

    def _give_back(self, lane: Lane) -> None:
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
        """Use up what the rate allows; ask for more if that is nothing."""
        if self._rate is None:
            return True
        if self._may_start:
            self._may_start = False
            return True
        if self._asking is None:
            self._asking = asyncio.get_running_loop().create_task(self._ask(self._rate))
        return False

    async def _ask(self, rate: AsyncLimiter) -> None:
        # aiolimiter serves whoever asks first. So only one request is asked for at a time, and who
        # starts it is chosen when it is allowed: lanes keep their order.
        await rate.acquire()
        self._asking = None
        self._may_start = True
        self._serve()

    @staticmethod
    def _drop_abandoned(queue: deque[asyncio.Future[None]]) -> None:
        while queue and queue[0].done():
            queue.popleft()


__all__ = ["AMBIENT_LANE", "Crowded", "Lane", "Limiter"]
