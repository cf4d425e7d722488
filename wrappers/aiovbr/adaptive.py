"""A limit that finds out how many requests a server works on at a time.

The law steps back now and then: it measures latency at half its limit, where little of it is
queueing, and afterwards compares with that. A latency that is a third longer than it was at half
the load is a queue at the server, and more requests would only lengthen it; a latency that is the
same means that there is room. Since the comparison is always a fresh one, a server that became
slower for other reasons is not mistaken for a full one, and noise alone does not shrink the limit.

docs/limits.md has the simulation that chose it, and what it was compared with.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from . import defaults

if TYPE_CHECKING:
    from .limits import Outcome

# Latency, as a multiple of that at half the load: below the first there is room, above the last
# there is a queue; a limit that is too high is brought to where the middle one is expected.
_ROOM: Final = math.log(1.15)
_AIM: Final = 1.25
_QUEUE: Final = math.log(1.4)

_BUSY: Final = 0.75  # share of the limit in use, without which there is nothing to learn from it
_SAMPLES: Final = 32  # least size of a window; a round of all places if that is more
_FIRST_SAMPLES: Final = 16  # while the limit still doubles
_LEAST_BY_LATENCY: Final = 4.0  # a queue of so few requests is not worth a look
_STEP_BACK_EVERY: Final = 10.0  # seconds, and at least this many times what a step back takes:
_STEP_BACK_SHARE: Final = 20.0
_LOOK_SHARE: Final = 8.0  # times what the last one took, until a mild queue is looked at again
_GROWTH: Final = 1.25
_OUTLIER: Final = 10.0  # no latency counts for more than so many times the usual one
_LEARNED: Final = 32  # samples from which an operation's usual latency is known
_PARDONED: Final = 0.03  # refusals a success, that are chance and not capacity
_PARDONED_BELOW: Final = 0.2  # the same, far below the limit that was borne before
_USUAL_HIGH: Final = 16.0
_HIGH_HALVES: Final = 60.0  # seconds
_GROWN_TRIGGER: Final = 2.0  # unpardoned refusals that count, when the limit has just grown
_CALM_TRIGGER: Final = 3.0  # ... and when it has not
_FIRST_HOLD: Final = 5.0  # seconds until a limit that was refused is tried again; it doubles
_LAST_HOLD: Final = 60.0


class _Base:
    """How long an operation takes without a queue, as far as is known."""

    __slots__ = ("samples", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.samples = 1

    def learn(self, seconds: float) -> None:
        self.samples += 1
        self.seconds += (seconds - self.seconds) / self.samples


class AdaptiveLimit:
    """A limit that follows latency and refusals.

    Args:
        start: Limit to begin with; it doubles with every window until there is a sign of a queue.
        most: Never more than this.
    """

    def __init__(
        self,
        start: int = defaults.CONCURRENCY_START,
        most: int = defaults.CONCURRENCY,
    ) -> None:
        if not 1 <= start <= most:
            raise ValueError(f"a limit that starts at {start} and goes to {most} makes no sense")
        self._most = float(most)
        self._target = float(start)  # where the limit is going
        self._limit = float(start)  # where it is: it grows by one place with each answer
        self._bases: dict[str, _Base] = {}  # by operation
        self._level = 0.0  # log of latency over base, in the last window
        self._doubling = True
        # The window.
        self._since = -math.inf
        self._settling = 0
        self._sums: dict[str, tuple[int, float]] = {}
        self._count = 0
        self._peak = 0
        self._squares = 0.0
        self._trend = 0.0  # mean level of the windows at this limit
        self._windows = 0
        self._turn = 0.0  # mean seconds of what is on the wire at a moment
        self._settled_at = -math.inf
        # The step back: the limit to come back to, its level, and the level one step before.
        self._home: tuple[float, float] | None = None
        self._before = 0.0
        self._checked = False
        self._next_step_back = self._next_look = -math.inf
        self._left_home = 0.0
        # Refusals.
        self._score = 0.0
        self._high = _USUAL_HIGH
        self._high_at = 0.0
        self._first_refused_at = 0
        self._calm = 0
        self._ceiling = math.inf
        self._hold = _FIRST_HOLD
        self._hold_until = 0.0
        self._step = 1.0
        self._probing = False
        self._cut_since = math.inf
        self._cut_least = 1.0

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.limit} of {self._most:g})"

    @property
    def limit(self) -> int:
        """Requests that may be on the wire now."""
        return int(self._limit)

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: Outcome, now: float
    ) -> None:
        """Take one request into account."""
        if outcome == "refused":
            self._refused(now - seconds, in_flight, now)
            return
        base = self._bases.get(operation)
        if outcome == "failed" and (base is None or seconds < base.seconds):
            return  # broke early: it tells nothing; a timeout tells that it takes at least so long
        if self._score > 0.0:
            # Far below what was borne before, a refusal is rather chance than capacity.
            below = max(0.0, 1.0 - 2.0 * self._limit / self._high)
            self._score = max(0.0, self._score - _PARDONED - _PARDONED_BELOW * below)
        if self._limit < self._target:
            self._limit = min(self._target, self._limit + 1.0)
            if self._limit == self._target:
                self._settle(now)
        if now - seconds < self._since:
            return
        seconds = max(seconds, 1e-6)
        if base is None:
            base = self._bases[operation] = _Base(seconds / math.exp(self._level))
        elif base.samples < _LEARNED:
            base.learn(seconds / math.exp(self._level))
        seconds = min(seconds, base.seconds * _OUTLIER)
        self._peak = max(self._peak, in_flight)
        if self._settling > 0 or now < self._settled_at:
            # The first round at a new limit holds handshakes and what queued before; and what is
            # quick ends first.
            self._settling -= 1
            return
        count, total = self._sums.get(operation, (0, 0.0))
        self._sums[operation] = count + 1, total + seconds
        self._count += 1
        self._squares += seconds * seconds
        if self._doubling:
            enough = self._count >= max(_FIRST_SAMPLES, self._limit / 2)
        else:
            enough = self._count >= max(_SAMPLES, self._limit)
        if enough:
            self._close(now)

    def _move(self, limit: float, now: float, *, least: float = _LEAST_BY_LATENCY) -> None:
        limit = max(1.0, min(self._most, self._ceiling, max(least, limit)))
        if limit > self._limit:
            self._calm = 0
        self._target = limit
        self._limit = min(self._limit, limit)
        self._settle(now)

    def _settle(self, now: float) -> None:
        self._since = now
        self._settled_at = now + 1.5 * self._turn
        self._settling = int(self._limit / 2)
        self._trend, self._windows = 0.0, 0
        self._open()

    def _open(self) -> None:
        self._sums.clear()
        self._count = self._peak = 0
        self._squares = 0.0

    def _close(self, now: float) -> None:
        """Decide at the end of a window."""
        taken = sum(total for _, total in self._sums.values())
        usual = sum(self._bases[name].seconds * count for name, (count, _) in self._sums.items())
        level = math.log(taken / usual)
        self._trend += (level - self._trend) / min(self._windows + 1, 4)
        self._windows += 1
        self._level = level
        self._turn = self._squares / taken
        self._calm += 1
        faded = self._high * 0.5 ** ((now - self._high_at) / _HIGH_HALVES)
        self._high, self._high_at = max(_USUAL_HIGH, faded, self._limit), now
        self._probing = self._probing and self._calm < 2
        busy = self._peak >= self._limit * _BUSY
        if self._home is not None:
            self._stepped_back(level, now)
        elif not busy:
            self._open()
        elif self._trend > _QUEUE and self._windows > 1:
            if now >= self._next_look or self._trend > 2 * _QUEUE:
                self._step_back(self._trend, now)
            else:
                self._open()
        elif now >= self._next_step_back and not self._doubling:
            self._step_back(self._trend, now)
        elif self._trend < _ROOM:
            self._checked = False
            self._grow(now)
        elif not self._checked and now >= self._next_look and self._windows > 1:
            self._step_back(self._trend, now)
        else:
            self._open()

    def _grow(self, now: float) -> None:
        grown = self._target * (2.0 if self._doubling else _GROWTH) + 1.0
        if grown > self._ceiling and self._target >= self._ceiling - 1e-9:
            if now < self._hold_until or self._calm < 2:
                self._open()
                return
            self._probing = True
            self._ceiling += self._step
            self._step *= 2.0
        grown = min(grown, self._ceiling, self._most)
        if grown > self._target:
            self._move(grown, now)
        else:
            self._open()

    def _step_back(self, level: float, now: float) -> None:
        self._doubling = False
        self._checked = True
        if self._target <= _LEAST_BY_LATENCY:
            # There is no way back from here: what it is like now is what it is like.
            self._rebase(level)
            self._next_step_back = now + _STEP_BACK_EVERY
            self._open()
            return
        self._home = self._target, level
        self._before = level
        self._left_home = now
        self._move(self._target / 2, now)

    def _stepped_back(self, level: float, now: float) -> None:
        assert self._home is not None  # noqa: S101 - narrows for type checkers
        full, at_full = self._home
        better = self._before - level > _ROOM
        if better and level > _ROOM and self._target > _LEAST_BY_LATENCY:
            self._before = level
            self._move(self._target / 2, now)
            return
        self._home = None
        self._rebase(level)
        ratio = at_full - level
        wanted = full if ratio <= _QUEUE else full * _AIM / math.exp(ratio)
        took = now - self._left_home
        self._next_look = now + _LOOK_SHARE * took
        self._next_step_back = now + max(_STEP_BACK_EVERY, _STEP_BACK_SHARE * took)
        calm = self._calm
        self._move(max(wanted, self._target), now)
        self._calm = calm  # it was there before

    def _rebase(self, level: float) -> None:
        """Take the window that ends for one without a queue."""
        for name, base in self._bases.items():
            base.seconds *= math.exp(level)
            if name in self._sums:
                count, total = self._sums[name]
                base.seconds += (total / count - base.seconds) * count / (count + 16)
        self._level = 0.0

    def _refused(self, started: float, in_flight: int, now: float) -> None:
        if started < self._since:
            # Sent before the limit was cut: every one of them was one too many.
            if started >= self._cut_since and self._limit - 1.0 >= self._cut_least:
                self._limit -= 1.0
                self._target = self._limit
                self._ceiling = self._limit
            return
        if self._score <= 0.0:
            self._first_refused_at = in_flight
        self._score += 1.0
        grown = self._calm < 2
        low = self._limit < self._high / 2
        enough = _GROWN_TRIGGER if grown else _CALM_TRIGGER
        if self._probing and not low:
            enough = 1.0
        if self._score < enough:
            return
        self._score = 0.0
        top = min(self._limit, float(self._first_refused_at))
        self._doubling = False
        self._home = None
        self._hold = min(_LAST_HOLD, self._hold * 2.0) if self._probing else _FIRST_HOLD
        self._hold_until = now + self._hold
        self._step = max(1.0, top * 0.02)
        self._probing = False
        self._cut_since, self._cut_least = self._since, max(1.0, top / 2)
        limit = min(top - 1.0, top * 0.95) if grown else top * 0.7
        self._ceiling = max(1.0, limit if grown else top - 1.0)
        self._move(limit, now, least=1.0)
        self._calm = 0


__all__ = ["AdaptiveLimit"]
