"""Refusals: whether a server has too much to do, or refuses whatever it has to do. Pure.

A full server stops refusing when a little less is sent. A gateway that refuses by chance goes on
at the same rate, however little is sent. So what is refused far below the limit is chance, and only
what is refused beyond that says that the limit is too high.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

_PARDONED: Final = 0.05  # refusals a success that count for nothing, before a chance is known
_MARGIN: Final = 2.0  # ... and so many times the share by chance, once it is
_TRIGGER: Final = 2.0  # refusals beyond those that are too many when the limit has just grown
_CALM: Final = 1.0  # ... so many more when it has not
_RUNS: Final = 80.0  # ... and so many times the share by chance, since chance comes in runs
_FLOOD: Final = 0.3  # share of refusals that is never chance
_GOES_ON: Final = 0.6  # less sent, and so much of the share is still refused: it is chance
_MEMORY: Final = 48.0  # answers
_DOUBT: Final = 32.0  # answers that a share by chance is doubted for
_FADES: Final = 0.7  # weight of earlier looks

_FIRST_HOLD: Final = 5.0  # seconds until a limit that was refused is tried again; it doubles
_LAST_HOLD: Final = 60.0
_PAUSES: Final = 30.0  # times the pause that a refusal costs, at least


class Refusals:
    """Weighs refusals against successes.

    Attributes:
        share: Of the last answers, the share that were refusals.
        chance: Share that is refused whatever the load.
        pause: Seconds that a refusal costs all requests, where the server asks for that.
        first_at: Requests on the wire at the first refusal that is not outweighed yet.
    """

    __slots__ = ("_answers", "_refused", "_score", "chance", "first_at", "pause", "share")

    def __init__(self) -> None:
        self.share = self.chance = self.pause = 0.0
        self.first_at = 0
        self._score = 0.0
        self._refused = self._answers = 0.0

    @property
    def pending(self) -> bool:
        """Whether there are some that are not outweighed yet."""
        return self._score > 0.0

    @property
    def flood(self) -> bool:
        """Whether so much is refused that it cannot be chance."""
        return self.share > _FLOOD

    def answered(self) -> None:
        """Count a success."""
        self.share -= self.share / _MEMORY
        if self._score > 0.0:
            self._score = max(0.0, self._score - _PARDONED - _MARGIN * self.chance)

    def refused(self, in_flight: int) -> None:
        """Count a refusal."""
        if self._score <= 0.0:
            self.first_at = in_flight
        self.share += (1.0 - self.share) / _MEMORY
        self._score += 1.0

    def too_many(self, *, grown: bool) -> bool:
        """Tell whether the limit is too high.

        Args:
            grown: Whether it has just grown, so that it is likelier.
        """
        # Where each costs a pause, one is as bad as many.
        least = 1.0 if self.pause else _TRIGGER if grown else _TRIGGER + _CALM
        return self._score >= least + _RUNS * self.chance

    def forget(self) -> None:
        """Begin to weigh anew."""
        self._score = 0.0

    def goes_on(self, refused: int, answers: int) -> bool:
        """Tell whether a limit below a refused one is refused as well, more than chance explains.

        Args:
            refused: Refusals since the cut.
            answers: Answers since then, refusals among them.
        """
        return refused >= 2 and refused >= (0.02 + 1.5 * self.chance) * answers

    def look(self, refused: int, answers: int, share: float) -> bool:
        """Learn from half the limit what is chance.

        Args:
            refused: Refusals there.
            answers: Answers there, refusals among them.
            share: What was refused before; 0.0 if nothing was suspected.

        Returns:
            Whether what was refused before is chance.
        """
        self._refused = self._refused * _FADES + refused
        self._answers = self._answers * _FADES + answers
        self.chance = min(_FLOOD, self._refused / (self._answers + _DOUBT))
        return refused >= _GOES_ON * share * answers


class Ceiling:
    """The limit that a server refused to go beyond, which is tried again after a while.

    Attributes:
        limit: Where it is; infinite as long as nothing was refused.
        probing: Whether it was just raised.
    """

    __slots__ = ("_hold", "_hold_until", "_step", "limit", "probing")

    def __init__(self) -> None:
        self.limit = math.inf
        self.probing = False
        self._hold = _FIRST_HOLD
        self._hold_until = -math.inf
        self._step = 1.0

    def set(self, limit: float, now: float, pause: float) -> None:
        """Lower it, after a refusal.

        Args:
            limit: Where to.
            now: Monotonic time.
            pause: Seconds that a refusal costs: what costs more is tried less often.
        """
        if self.probing:
            self._hold = min(max(_LAST_HOLD, 2.0 * _PAUSES * pause), self._hold * 2.0)
        else:
            self._hold = max(_FIRST_HOLD, _PAUSES * pause)
        self._hold_until = now + self._hold
        self._step = max(1.0, limit * 0.02)
        self.probing = False
        self.limit = limit

    def lift(self) -> None:
        """Take it away: what was refused was chance."""
        self.limit = math.inf

    def rise(self, now: float) -> bool:
        """Raise it a little, and next time twice as much, unless it is too early."""
        if now < self._hold_until:
            return False
        self.probing = True
        self.limit += self._step
        self._step *= 2.0
        return True


@dataclass(slots=True)
class Suspicion:
    """A cut for refusals that may have been chance.

    Attributes:
        limit: What it was before.
        share: What was refused there.
        rushed: Whether the limit rushed up to it.
        refused: Refusals since the cut.
        answers: Answers since then, refusals among them.
    """

    limit: float
    share: float
    rushed: bool
    refused: int = 0
    answers: int = 0


__all__ = ["Ceiling", "Refusals", "Suspicion"]
