"""Refusals by an overloaded server, distinguished from random refusals. Pure.

A full server stops refusing when it receives a little less. A gateway that refuses by chance
continues at the same rate at any load. So the share that is refused far below the limit is chance,
and only refusals beyond it show that the limit is too high.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

# The score: a refusal adds 1, a success takes a little away, and at the trigger the limit is cut.
_SUCCESS_WEIGHT: Final = 0.05  # one refusal per 20 successes is pardoned
_CHANCE_MARGIN: Final = (
    2.0  # and twice the share of chance; 1.0 costs 3.5 points where chance refuses
)
_TRIGGER: Final = 2.0  # 1 cuts after any single refusal; 4 is refused more often
_TRIGGER_STEADY: Final = 3.0  # a limit that has not just grown is less likely to be too high
_TRIGGER_BY_CHANCE: Final = 80.0  # times chance on top: refusals by chance come in runs

# Cuts, as a share of the limit that was refused. A limit that has just grown is hardly too high.
_CUT_JUST_GROWN: Final = 0.97  # 0.95 costs 6 points of throughput in the worst scenario
_CUT_STEADY: Final = 0.7

# Chance.
_FLOOD: Final = 0.3  # a higher share counts as capacity
_SHARE_OF: Final = 48.0  # answers
_STILL_REFUSED: Final = 0.6  # half the limit, and this part of the share: chance
_LEAST_REFUSALS: Final = 2  # one refusal in recovery is no sign
_LEAST_SHARE: Final = 0.02
_TIMES_CHANCE: Final = 1.5
_DOUBTED_ANSWERS: Final = 32.0  # added to the sample: few answers prove little
_FADING: Final = 0.7  # weight of the previous probes

# The ceiling: seconds until it rises, doubled by each failed attempt; a pause makes it costlier.
_FIRST_HOLD: Final = 5.0  # 10 costs 2.4 points of throughput where chance refuses
_LAST_HOLD: Final = 60.0
_HOLD_PAUSES: Final = 30.0
_STEP_SHARE: Final = 0.02  # first step of a rise, doubled by each rise


class Refusals:
    """Weighs refusals against successes.

    Attributes:
        share: Share of refusals in the last answers.
        chance: Share that is refused at any load.
        pause: Seconds that a refusal costs all requests; 0.0 if it costs no pause.
        first_at: Requests in flight at the first refusal of the current score.
    """

    __slots__ = ("_answers", "_refused", "_score", "chance", "first_at", "pause", "share")

    def __init__(self) -> None:
        self.share = self.chance = self.pause = 0.0
        self.first_at = 0
        self._score = 0.0
        self._refused = self._answers = 0.0

    @property
    def pending(self) -> bool:
        """True until successes outweigh the refusals."""
        return self._score > 0.0

    @property
    def is_flood(self) -> bool:
        """True if the share of refusals is too high for chance."""
        return self.share > _FLOOD

    def add_success(self) -> None:
        """Count a success."""
        self.share -= self.share / _SHARE_OF
        if self._score > 0.0:
            self._score = max(0.0, self._score - _SUCCESS_WEIGHT - _CHANCE_MARGIN * self.chance)

    def add_refusal(self, in_flight: int) -> None:
        """Count a refusal.

        Args:
            in_flight: Requests in flight when it arrived.
        """
        if self._score <= 0.0:
            self.first_at = in_flight
        self.share += (1.0 - self.share) / _SHARE_OF
        self._score += 1.0

    def are_too_many(self, *, just_grown: bool) -> bool:
        """Check whether the score shows that the limit is too high.

        Args:
            just_grown: Whether the limit has just grown, which makes that likelier.
        """
        # Where a refusal costs a pause, one is as bad as many.
        trigger = 1.0 if self.pause else _TRIGGER if just_grown else _TRIGGER_STEADY
        return self._score >= trigger + _TRIGGER_BY_CHANCE * self.chance

    def lower_limit(self, refused_at: float, *, just_grown: bool) -> tuple[float, float]:
        """Return the limit after a cut, and the ceiling.

        Args:
            refused_at: Limit that was refused.
            just_grown: Whether the limit has just grown, so that it is hardly too high.
        """
        below = refused_at - 1.0
        if self.pause:
            return below, below
        if just_grown:
            limit = min(below, refused_at * _CUT_JUST_GROWN)
            return limit, limit
        return refused_at * _CUT_STEADY, below

    def reset_score(self) -> None:
        """Start to weigh anew."""
        self._score = 0.0

    def continue_after(self, cut: LimitCut) -> bool:
        """Check whether the server refuses more at the cut limit than chance explains."""
        explained = (_LEAST_SHARE + _TIMES_CHANCE * self.chance) * cut.answers
        return cut.refused >= _LEAST_REFUSALS and cut.refused >= explained

    def learn_chance(self, refused: int, answers: int) -> None:
        """Learn from half the limit the share that is refused by chance.

        Args:
            refused: Refusals there.
            answers: Answers there, refusals included.
        """
        self._refused = self._refused * _FADING + refused
        self._answers = self._answers * _FADING + answers
        self.chance = min(_FLOOD, self._refused / (self._answers + _DOUBTED_ANSWERS))


@dataclass(slots=True)
class LimitCut:
    """A cut of the limit for refusals, until it is known whether they are chance.

    Attributes:
        full: Limit before the cut, or before the first of several.
        share: Share that was refused there.
        from_rush: Whether the law rushed up to it.
        sent_from: Monotonic time from which requests belong to the limit that was cut.
        at: Monotonic time of the cut.
        floor: Limit below which late refusals do not cut further.
        refused: Refusals since the cut.
        answers: Answers since the cut, refusals included.
    """

    full: float
    share: float
    from_rush: bool
    sent_from: float
    at: float
    floor: float
    refused: int = 0
    answers: int = 0

    def covers(self, sent: float) -> bool:
        """Check whether a request was sent at the limit that was cut."""
        return self.sent_from <= sent < self.at

    def was_chance(self, refused: int, answers: int) -> bool:
        """Check whether half the limit is refused nearly as often as the full limit was."""
        return refused >= _STILL_REFUSED * self.share * answers


class Ceiling:
    """A limit above which the server refused; the law tries it again after a while.

    Attributes:
        limit: Highest limit to try; infinite while there is no ceiling.
        raised: Whether it was just raised.
    """

    __slots__ = ("_hold", "_hold_until", "_step", "limit", "raised")

    def __init__(self) -> None:
        self.limit = math.inf
        self.raised = False
        self._hold = _FIRST_HOLD
        self._hold_until = -math.inf
        self._step = 1.0

    def lower(self, limit: float, now: float, pause: float) -> None:
        """Lower the ceiling after a refusal.

        Args:
            limit: The new ceiling.
            now: Monotonic time.
            pause: Seconds that a refusal costs all requests.
        """
        if self.raised:
            self._hold = min(max(_LAST_HOLD, 2.0 * _HOLD_PAUSES * pause), self._hold * 2.0)
        else:
            self._hold = max(_FIRST_HOLD, _HOLD_PAUSES * pause)
        self._hold_until = now + self._hold
        self._step = max(1.0, limit * _STEP_SHARE)
        self.raised = False
        self.limit = limit

    def lift(self) -> None:
        """Remove the ceiling: the refusals were chance."""
        self.limit = math.inf

    def rise(self, now: float) -> bool:
        """Raise the ceiling by a step, twice as large each time.

        Returns:
            False before the hold is over.
        """
        if now < self._hold_until:
            return False
        self.raised = True
        self.limit += self._step
        self._step *= 2.0
        return True


__all__ = ["Ceiling", "LimitCut", "Refusals"]
