"""Latencies of a window of answers, operation by operation, against what is usual. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

_OUTLIER: Final = 10.0  # no latency counts for more than so many times the usual one
_LEARNED: Final = 16  # samples from which an operation's usual latency is known
_TRUST: Final = 16.0  # samples in which what is usual becomes half of what was just seen
_ERRORS: Final = 2.5  # standard errors


class _Usual:
    """How long an operation takes without a queue, as far as is known."""

    __slots__ = ("samples", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.samples = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """What a window shows.

    Attributes:
        level: Log of latency over the usual one.
        error: How far `level` may be off.
        turn: Mean seconds of what is on the wire at a moment.
    """

    level: float
    error: float
    turn: float


class Latencies:
    """The answers of a window.

    Sums over operations weigh each by its seconds, as the places on the wire do: a slow list among
    quick calls changes the mix, and not the level.

    Attributes:
        count: Answers that are measured.
        peak: Most requests on the wire.
        refused: Refusals.
        opened: Monotonic time of its beginning.
        error: How far the usual latencies may be off, as a log.
    """

    __slots__ = (
        "_offs", "_squared_offs", "_squares", "_sums", "_usual",
        "count", "error", "opened", "peak", "refused",
    )  # fmt: skip

    def __init__(self) -> None:
        self._usual: dict[str, _Usual] = {}
        self._sums: dict[str, tuple[int, float]] = {}
        self.error = 0.0
        self.open(0.0)

    @property
    def answers(self) -> int:
        """All answers, refusals among them."""
        return self.count + self.refused

    def open(self, now: float) -> None:
        """Begin a window."""
        self._sums.clear()
        self.count = self.peak = self.refused = 0
        self._squares = self._offs = self._squared_offs = 0.0
        self.opened = now

    def usual(self, operation: str) -> float:
        """Return the usual seconds of an operation; infinite if it is not known."""
        found = self._usual.get(operation)
        return math.inf if found is None else found.seconds

    def know(self, operation: str, seconds: float, level: float, *, more: bool) -> float:
        """Learn how long a new operation takes.

        Args:
            operation: Operation id.
            seconds: How long it took.
            level: Level at the time.
            more: Whether to go on to learn after its first answer.

        Returns:
            Its seconds, cut where they are beyond belief.
        """
        known = self._usual.get(operation)
        if known is None:
            known = self._usual[operation] = _Usual(seconds / math.exp(level))
        elif more and known.samples < _LEARNED:
            known.samples += 1
            known.seconds += (seconds / math.exp(level) - known.seconds) / known.samples
        return min(seconds, known.seconds * _OUTLIER)

    def add(self, operation: str, seconds: float) -> None:
        """Measure an answer of a known operation."""
        count, total = self._sums.get(operation, (0, 0.0))
        self._sums[operation] = count + 1, total + seconds
        self.count += 1
        self._squares += seconds * seconds
        off = seconds - self._usual[operation].seconds
        self._offs += off
        self._squared_offs += off * off

    def read(self) -> Reading:
        """Return what a window with answers shows."""
        taken = sum(total for _, total in self._sums.values())
        usual = sum(self._usual[name].seconds * count for name, (count, _) in self._sums.items())
        spread = max(0.0, self._squared_offs - self._offs**2 / self.count)
        error = _ERRORS * math.sqrt(spread) / taken
        return Reading(math.log(taken / usual), error, self._squares / taken)

    def rebase(self, reading: Reading) -> None:
        """Take this window for one without a queue."""
        for name, known in self._usual.items():
            known.seconds *= math.exp(reading.level)
            if name in self._sums:
                count, total = self._sums[name]
                known.seconds += (total / count - known.seconds) * count / (count + _TRUST)
        self.error = reading.error


__all__ = ["Latencies", "Reading"]
