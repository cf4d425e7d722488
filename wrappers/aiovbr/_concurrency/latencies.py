"""Latencies of windows of answers, compared with a baseline of each operation. Pure.

Inflation is the logarithm of latency over its baseline: 0.0 is as fast as the baseline, `log(2)`
is twice as slow. Sums over operations weigh each operation by its seconds, as the requests in
flight do: a slow list among quick calls changes the mix and not the inflation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

# Thresholds of inflation; docs/explanation/limit-law.md has the effect of other values. Half of
# QUEUE takes noise for a queue, twice QUEUE overlooks a server that slows down. AIM is below ROOM,
# so that the law does not leave the limit to which it returns.
ROOM: Final = math.log(1.15)
AIM: Final = math.log(1.12)
QUEUE: Final = math.log(1.3)

# Share of the limit in flight without which a window shows nothing. 0.95 does not hold in a rush:
# at a limit of 8.7, 8 requests are in flight.
BUSY: Final = 0.75

# Baselines.
_OUTLIER: Final = 10.0  # a stall of seconds counts as 10 baselines, so that it is no queue
_BASELINE_SAMPLES: Final = 16  # answers at a low load whose mean is a baseline
_REBASE_WEIGHT: Final = 16.0  # answers of a probe that weigh as much as the old baseline
_LEAST_SECONDS: Final = 1e-6  # the logarithm of 0 is undefined

# Windows.
_STANDARD_ERRORS: Final = 2.5  # half of it decides by chance where latencies differ much
_MEAN_OF: Final = 4  # windows of the mean at one limit
_SETTLING_ROUND_TRIPS: Final = 1.5  # half of it or twice costs 6 to 9 points in the worst scenario
_SETTLING_SHARE: Final = 2  # 1 / share of the limit, in answers: handshakes


class _Baseline:
    """Seconds that an operation takes without a queue, as far as is known."""

    __slots__ = ("samples", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.samples = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """The measurement of one window.

    Attributes:
        inflation: Log of latency over its baseline.
        error: Bound on the error of `inflation`.
        round_trip: Mean seconds of the requests that are in flight at a moment.
    """

    inflation: float
    error: float
    round_trip: float


class Latencies:
    """Windows of answers at the current limit.

    Attributes:
        count: Measured answers of the window; like the next two, kept until the next one opens.
        peak: Most requests in flight in the window.
        refused: Refusals in the window.
        opened: Monotonic time at which the window opened.
        since: Requests that were sent earlier belong to the previous limit.
        windows: Closed windows at this limit.
        inflation: Inflation of the last window; 0.0 after `rebase`.
        mean_inflation: Mean of the last windows at this limit.
        round_trip: Of the last window, in seconds.
        mean_error: Bound on the error of `mean_inflation`.
        baseline_error: Bound on the error of the baselines, as a log.
    """

    __slots__ = (
        "_baselines", "_offsets", "_settled_at", "_squared_offsets", "_squares", "_sums",
        "_unsettled", "baseline_error", "count", "inflation", "mean_error", "mean_inflation",
        "opened", "peak", "refused", "round_trip", "since", "windows",
    )  # fmt: skip

    def __init__(self) -> None:
        self._baselines: dict[str, _Baseline] = {}
        self._sums: dict[str, tuple[int, float]] = {}
        self.since = self._settled_at = -math.inf
        self._unsettled = self.windows = 0
        self.inflation = self.mean_inflation = self.round_trip = 0.0
        self.mean_error = self.baseline_error = 0.0
        self._squares: float = 0.0
        self._offsets: float = 0.0
        self._squared_offsets: float = 0.0
        self.open(0.0)

    @property
    def answers(self) -> int:
        """Answers of the window, refusals included."""
        return self.count + self.refused

    def baseline(self, operation: str) -> float:
        """Return the baseline of an operation in seconds; infinite if it is unknown."""
        known = self._baselines.get(operation)
        return math.inf if known is None else known.seconds

    def restart(self, limit: float, now: float) -> None:
        """Start to measure a new limit.

        The first round of answers is not measured: it holds handshakes and requests that waited in
        the queue of the previous limit, and quick requests end first.
        """
        self.since = now
        self._settled_at = now + _SETTLING_ROUND_TRIPS * self.round_trip
        self._unsettled = int(limit / _SETTLING_SHARE)
        self.mean_inflation, self.windows = 0.0, 0
        self.open(now)

    def open(self, now: float) -> None:
        """Open a window."""
        self._sums.clear()
        self.count = self.peak = self.refused = 0
        self._squares = self._offsets = self._squared_offsets = 0.0
        self.opened = now

    def add(
        self, operation: str, seconds: float, in_flight: int, now: float, *, low_load: bool
    ) -> bool:
        """Add an answer to the window.

        Args:
            operation: Operation id.
            seconds: Its latency.
            in_flight: Requests in flight when it ended.
            now: Monotonic time.
            low_load: Whether the load is low enough to refine the baseline of the operation.

        Returns:
            Whether the answer is measured: False in the first round at a new limit.
        """
        if seconds < _LEAST_SECONDS:
            seconds = _LEAST_SECONDS
        known = self._baselines.get(operation)
        if known is None:
            known = self._baselines[operation] = _Baseline(seconds / math.exp(self.inflation))
        elif low_load and known.samples < _BASELINE_SAMPLES:
            known.samples += 1
            known.seconds += (seconds / math.exp(self.inflation) - known.seconds) / known.samples
        baseline = known.seconds
        if seconds > baseline * _OUTLIER:
            seconds = baseline * _OUTLIER
        if in_flight > self.peak:
            self.peak = in_flight
        if self._unsettled > 0 or now < self._settled_at:
            self._unsettled -= 1
            return False
        count, total = self._sums.get(operation, (0, 0.0))
        self._sums[operation] = count + 1, total + seconds
        self.count += 1
        self._squares += seconds * seconds
        offset = seconds - baseline
        self._offsets += offset
        self._squared_offsets += offset * offset
        return True

    def close(self) -> Reading:
        """Close the window, which has at least one measured answer, and return its measurement."""
        measured = sum(total for _, total in self._sums.values())
        baselines = self._baselines
        expected = sum(baselines[name].seconds * count for name, (count, _) in self._sums.items())
        spread = max(0.0, self._squared_offsets - self._offsets**2 / self.count)
        error = _STANDARD_ERRORS * math.sqrt(spread) / measured
        reading = Reading(math.log(measured / expected), error, self._squares / measured)
        self.inflation, self.round_trip = reading.inflation, reading.round_trip
        self.windows += 1
        weight = min(self.windows, _MEAN_OF)
        self.mean_inflation += (reading.inflation - self.mean_inflation) / weight
        self.mean_error = error / math.sqrt(weight)
        return reading

    def is_idle(self, limit: float) -> bool:
        """Check whether so little of the limit was in flight that the window shows nothing."""
        return self.peak < limit * BUSY

    def is_queue_sudden(self, reading: Reading) -> bool:
        """Check whether one window alone shows a queue."""
        return reading.inflation > max(2 * QUEUE, self._error())

    def is_queueing(self) -> bool:
        """Check whether the windows at this limit show a queue, or a slower server."""
        return self.windows > 1 and self.mean_inflation > max(QUEUE, self._error())

    def is_queue_long(self) -> bool:
        """Check whether they show it twice as clearly as `is_queueing` requires."""
        return self.mean_inflation > 2 * max(QUEUE, self._error())

    def has_room(self) -> bool:
        """Check whether the windows at this limit are about as fast as the baseline."""
        return self.mean_inflation < max(ROOM, self._error() / 2)

    def rebase(self, reading: Reading) -> None:
        """Make the closed window the new baseline."""
        for name, known in self._baselines.items():
            known.seconds *= math.exp(reading.inflation)
            if name in self._sums:
                count, total = self._sums[name]
                known.seconds += (total / count - known.seconds) * count / (count + _REBASE_WEIGHT)
        self.baseline_error = reading.error
        self.inflation = 0.0

    def _error(self) -> float:
        return math.hypot(self.mean_error, self.baseline_error)


__all__ = ["AIM", "BUSY", "QUEUE", "ROOM", "Latencies", "Reading"]
