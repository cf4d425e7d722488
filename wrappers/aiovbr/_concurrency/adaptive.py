"""A limit that finds out how many requests a server works on at a time.

The law steps back now and then: it measures latency at half its limit, where little of it is
queueing, and afterwards compares with that. A latency that is a third longer than at half the load
is a queue at the server, and more requests would only lengthen it; a latency that is the same means
that there is room. Since the comparison is always a fresh one, a server that became slower for
other reasons is not mistaken for a full one, and noise alone does not shrink the limit. Refusals
are compared in the same way (`refusals`): what is refused at half the limit as well is chance.

docs/limits.md has the simulation that chose it, and what it was compared with.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .. import defaults
from .latencies import Latencies
from .refusals import Ceiling, Refusals, Suspicion

if TYPE_CHECKING:
    from .latencies import Reading
    from .law import Outcome

# Latency, as a multiple of that at half the load: below the first there is room, above the last
# there is a queue; a limit that is too high is brought to where the middle one is expected.
_ROOM: Final = math.log(1.15)
_AIM: Final = math.log(1.12)
_QUEUE: Final = math.log(1.3)

_BUSY: Final = 0.75  # share of the limit in use, without which there is nothing to learn from it
_FIRST_ROUND: Final = 8  # answers that tell what is usual, before the limit grows
_SHORT_ROUND: Final = 16  # least size of a window while the limit still rushes
_SAMPLES: Final = 32  # least size of a window; a round of all places if that is more
_SURE: Final = 64  # size of one at half the limit: all later ones are compared with it
_SUSPICIOUS: Final = 100  # ... when it is to tell chance from capacity
_PATIENCE: Final = 1.0  # seconds after which the least size is enough
_PATIENCE_SUSPICIOUS: Final = 5.0
_MEAN_OF: Final = 4  # windows at the same limit
_LEAST_BY_LATENCY: Final = 4.0  # a queue of so few requests is not worth a look
_RUSH: Final = 0.7  # places that an answer adds at first
_GROWTH: Final = 1.25  # what a window adds later
_STEP_BACK_EVERY: Final = 10.0  # seconds, and at least this many times what a step back takes:
_STEP_BACK_SHARE: Final = 20.0
_LOOK_SHARE: Final = 16.0  # times what the last one took, until a suspected queue is looked at
_CALM: Final = 2  # windows after which a limit has not just grown
_TRUSTED: Final = 6  # windows after which a cut is not suspected of having been chance any more


@dataclass(slots=True)
class _StepBack:
    """A look at half the limit.

    Attributes:
        full: The limit to come back to.
        level: Level there.
        error: How far that may be off.
        since: When it was left.
        rushed: Whether the limit rushed up to it.
        before: Level one step before.
        steps: Halvings so far.
    """

    full: float
    level: float
    error: float
    since: float
    rushed: bool
    before: float
    steps: int = 1


class AdaptiveLimit:
    """A limit that follows latency and refusals.

    Args:
        start: Limit to begin with; it rushes up until there is a sign of a queue.
        most: Never more than this.
    """

    def __init__(
        self,
        start: int = defaults.CONCURRENCY_START,
        most: int = defaults.CONCURRENCY,
    ) -> None:
        if not 1 <= start <= most:
            raise ValueError(f"a limit that starts at {start} and goes to {most} makes no sense")
        self._start, self._most = float(start), float(most)
        self._target = float(start)  # where the limit is going
        self._limit = float(start)  # where it is: it grows by one place with each answer
        self._rushing = True
        # The windows at this limit, and what they have shown.
        self._window = Latencies()
        self._since = -math.inf  # what was sent before belongs to another limit
        self._unsettled = 0
        self._settled_at = -math.inf
        self._turn = 0.0
        self._level = 0.0  # of the last window
        self._trend = 0.0  # mean level of the windows at this limit
        self._windows = 0
        self._calm = 0  # windows since it grew
        # Growth and looks.
        self._back: _StepBack | None = None
        self._next_step_back = self._next_look = -math.inf
        self._grown_from: float | None = None
        self._queued_at = self._queued_until = -math.inf
        self._corrected = False
        # Refusals.
        self._refusals = Refusals()
        self._ceiling = Ceiling()
        self._suspicion: Suspicion | None = None
        self._cut_since = self._cut_at = math.inf
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
        started = now - seconds
        if outcome == "refused":
            self._refused(started, in_flight, now)
            return
        window = self._window
        if outcome == "failed" and not seconds >= window.usual(operation):
            return  # broke early: it tells nothing; a timeout tells that it takes at least so long
        self._refusals.answered()
        if self._limit < self._target:
            self._limit = min(self._target, self._limit + 1.0)
            if self._limit == self._target:
                self._settle(now)
        elif self._rushing and self._windows and in_flight >= self._limit * _BUSY:
            grown = min(self._limit + _RUSH, self._most, self._ceiling.limit)
            self._limit = self._target = max(1.0, grown)
        if started < self._since:
            return
        # While the limit rushes, only its first round tells what is usual.
        usual = self._limit <= max(self._start, 16.0) and not (self._rushing and self._windows)
        seconds = window.know(operation, max(seconds, 1e-6), self._level, more=usual)
        window.peak = max(window.peak, in_flight)
        if self._unsettled > 0 or now < self._settled_at:
            # The first round at a new limit holds handshakes and what queued before; and what is
            # quick ends first.
            self._unsettled -= 1
            return
        window.add(operation, seconds)
        if self._is_full(window, now):
            self._close(window.read(), now)

    def pause(self, seconds: float, now: float) -> None:
        """Take into account that a refusal asked for a pause of all requests."""
        self._refusals.pause = seconds
        if self._refusals.pending:
            self._weigh(now)

    def _is_full(self, window: Latencies, now: float) -> bool:
        count = window.count
        if self._rushing:
            least = max(_SHORT_ROUND, self._limit / 2) if self._windows else _FIRST_ROUND
            return count >= least
        if count < max(_SAMPLES, self._limit):
            return False
        if self._back is None:
            return True
        if self._suspicion is None:
            return count >= _SURE or now - window.opened > _PATIENCE
        return count >= _SUSPICIOUS or now - window.opened > _PATIENCE_SUSPICIOUS

    def _move(self, limit: float, now: float, *, least: float = _LEAST_BY_LATENCY) -> None:
        limit = max(1.0, min(self._most, self._ceiling.limit, max(least, limit)))
        if limit > self._limit:
            self._calm = 0
        self._target = limit
        self._limit = min(self._limit, limit)
        self._settle(now)

    def _settle(self, now: float) -> None:
        self._since = now
        self._settled_at = now + 1.5 * self._turn
        self._unsettled = int(self._limit / 2)
        self._trend, self._windows = 0.0, 0
        self._window.open(now)

    def _close(self, reading: Reading, now: float) -> None:
        """Decide at the end of a window."""
        window = self._window
        refused, answers = window.refused, window.answers
        self._level, self._turn = reading.level, reading.turn
        self._trend += (reading.level - self._trend) / min(self._windows + 1, _MEAN_OF)
        self._windows += 1
        self._calm += 1
        self._ceiling.probing = self._ceiling.probing and self._calm < _CALM
        if self._rushing and self._windows == 1:
            window.error = reading.error
        if self._back is not None:
            self._stepped_back(self._back, reading, now)
            return
        error = math.hypot(self._mean_error(reading), window.error)
        queue = max(_QUEUE, error)
        if window.peak < self._limit * _BUSY:
            window.open(now)
        elif self._is_suspicious(refused, answers):
            self._step_back(reading.level, reading, now)
        elif self._rushing:
            self._rush(reading.level > max(2 * _QUEUE, error), reading, now)
        elif self._trend > queue and self._windows > 1:
            self._queued(self._trend > 2 * queue, reading, now)
        elif now >= self._next_step_back:
            self._step_back(self._trend, reading, now)
        elif self._trend < max(_ROOM, error / 2):
            self._grow(now)
        elif not self._corrected and self._windows > 2:
            self._corrected = True
            self._move(self._target * math.exp(_AIM - self._trend), now)
        else:
            window.open(now)

    def _mean_error(self, reading: Reading) -> float:
        return reading.error / math.sqrt(min(self._windows, _MEAN_OF))

    def _rush(self, queued: bool, reading: Reading, now: float) -> None:
        if queued:
            self._step_back(reading.level, reading, now)
            return
        self._rushing = self._target < min(self._most, self._ceiling.limit)
        self._window.open(now)

    def _queued(self, long: bool, reading: Reading, now: float) -> None:
        """Go back to where there was no queue, or look whether there is one."""
        before, self._grown_from = self._grown_from, None
        if before is not None:
            self._queued_at = self._target
            pause = max(_STEP_BACK_EVERY, _STEP_BACK_SHARE * self._turn)
            self._queued_until = now + pause
            self._move(max(before, self._target * math.exp(_AIM - self._trend)), now)
        elif long or now >= self._next_look:
            self._step_back(self._trend, reading, now)
        else:
            self._window.open(now)

    def _grow(self, now: float) -> None:
        grown = self._target * _GROWTH + 1.0
        ceiling = self._ceiling
        below = grown <= ceiling.limit or self._target < ceiling.limit - 1e-9
        if not below and (self._calm < _CALM or not ceiling.rise(now)):
            self._window.open(now)
            return
        grown = min(grown, ceiling.limit, self._most)
        if now < self._queued_until and self._target < self._queued_at:
            # Nearer and nearer to where there was a queue; beyond it if there is none any more.
            grown = min(grown, (self._target + self._queued_at) / 2)
            if grown < self._target + 1.0:
                self._queued_until = now
        if int(grown) > int(self._target):
            self._grown_from = self._target
            self._move(grown, now)
        else:
            self._window.open(now)

    def _step_back(self, level: float, reading: Reading, now: float) -> None:
        rushed, self._rushing = self._rushing, False
        self._grown_from = None
        if self._target <= _LEAST_BY_LATENCY and self._suspicion is None:
            # There is no way back from here: what it is like now is what it is like.
            self._window.rebase(reading)
            self._level = 0.0
            self._next_step_back = now + _STEP_BACK_EVERY
            self._window.open(now)
            return
        error = self._mean_error(reading)
        self._back = _StepBack(self._target, level, error, now, rushed, level)
        self._move(self._target / 2, now, least=1.0 if self._suspicion else _LEAST_BY_LATENCY)

    def _stepped_back(self, back: _StepBack, reading: Reading, now: float) -> None:
        window, level = self._window, reading.level
        resume = back.rushed
        suspicion, self._suspicion = self._suspicion, None
        chance = self._refusals.look(
            window.refused, window.answers, suspicion.share if suspicion else math.inf
        )
        if suspicion is not None:
            self._refusals.forget()
            if chance:
                self._ceiling.lift()
                back.full, resume = suspicion.limit, suspicion.rushed
            else:
                back.full = (back.full + self._target) / 2
        error = math.hypot(reading.error, back.error)
        better = back.before - level > max(_ROOM, error)
        # While the limit rushed, answers were late: what they told was less than what there was.
        late = back.rushed and back.steps == 1 and level > max(_QUEUE, error)
        deeper = level > max(_ROOM, math.hypot(reading.error, window.error))
        if (better or late) and deeper and self._target > _LEAST_BY_LATENCY:
            back.before = level
            back.steps += 1
            self._move(self._target / 2, now)
            return
        self._back = None
        window.rebase(reading)
        self._level = 0.0
        ratio = back.level - level
        room = ratio <= max(_QUEUE, error)
        took = now - back.since
        self._next_look = now + _LOOK_SHARE * took
        self._next_step_back = now + max(_STEP_BACK_EVERY, _STEP_BACK_SHARE * took)
        self._rushing = resume and room
        self._corrected = False
        wanted = back.full
        if not room:
            self._queued_at, self._queued_until = back.full, self._next_step_back
            wanted *= math.exp(_AIM - ratio)
        calm = self._calm
        self._move(max(wanted, self._target), now)
        self._calm = calm  # it was there before

    def _is_suspicious(self, refused: int, answers: int) -> bool:
        """Tell whether refusals go on after a cut, so that a look at half the limit is due."""
        suspicion = self._suspicion
        if suspicion is None:
            return False
        suspicion.refused += refused
        suspicion.answers += answers
        if self._calm < _CALM:
            return False
        if self._refusals.goes_on(suspicion.refused, suspicion.answers):
            suspicion.share = suspicion.refused / suspicion.answers
            return True
        if self._calm >= _TRUSTED:
            self._suspicion = None
        return False

    def _refused(self, started: float, in_flight: int, now: float) -> None:
        if started < self._since:
            # Sent before the limit was cut: every one of them was one too many.
            sent_before_cut = self._cut_since <= started < self._cut_at
            if sent_before_cut and self._limit - 1.0 >= self._cut_least:
                self._limit -= 1.0
                self._target = self._ceiling.limit = self._limit
            return
        self._window.refused += 1
        self._refusals.refused(in_flight)
        self._weigh(now)

    def _weigh(self, now: float) -> None:
        """Cut the limit if there are too many refusals."""
        refusals, back = self._refusals, self._back
        grown = self._rushing or self._calm < _CALM
        if not refusals.too_many(grown=grown):
            return
        if back is not None and self._suspicion is not None and not refusals.flood:
            return  # that is what is being looked at
        refusals.forget()
        again = grown and back is None and self._suspicion is not None
        top = max(1.0, min(self._limit, float(refusals.first_at)))
        before = self._target if back is None else back.full
        found = self._suspicion or Suspicion(before, 0.0, self._rushing)
        share = max(found.share, refusals.share)
        self._suspicion = Suspicion(found.limit, share, found.rushed)
        self._back, self._rushing = None, False
        self._cut_since, self._cut_at = self._since, now
        self._cut_least = max(1.0, top / 2)
        if refusals.pause:
            limit = ceiling = top - 1.0
        elif grown:
            limit = ceiling = min(top - 1.0, top * 0.97)
        else:
            limit, ceiling = top * 0.7, top - 1.0
        self._ceiling.set(max(1.0, ceiling), now, refusals.pause)
        self._move(limit, now, least=1.0)
        self._calm = 0
        if again and not refusals.flood and self._target > 1.0:
            self._back = _StepBack(self._target, self._level, 0.0, now, False, self._level)
            self._move(self._target / 2, now, least=1.0)


__all__ = ["AdaptiveLimit"]
