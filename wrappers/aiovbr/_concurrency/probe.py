"""A probe: the law steps back to half the limit and compares latencies. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .latencies import QUEUE, ROOM

if TYPE_CHECKING:
    from .latencies import Reading


@dataclass(slots=True)
class Probe:
    """A step back to half the limit, or to a quarter, an eighth, ... of it.

    Attributes:
        full: Limit to which the law returns.
        inflation: Inflation at the full limit.
        error: Bound on the error of `inflation`.
        began: Monotonic time at which the law left the full limit.
        from_rush: Whether the law rushed up to the full limit.
        previous: Inflation one step before.
        steps: Halvings so far.
    """

    full: float
    inflation: float
    error: float
    began: float
    from_rush: bool
    previous: float
    steps: int = 1

    def is_still_queueing(self, reading: Reading, baseline_error: float) -> bool:
        """Check whether requests still queue at this step, so that half of it shows more."""
        error = self._joint_error(reading)
        improved = self.previous - reading.inflation > max(ROOM, error)
        # A rush is faster than its answers: the latency that ended it was measured before the
        # limit reached `full`, so it is too low to compare the first step with.
        outdated = self.from_rush and self.steps == 1 and reading.inflation > max(QUEUE, error)
        inflated = reading.inflation > max(ROOM, math.hypot(reading.error, baseline_error))
        return (improved or outdated) and inflated

    def halve(self, inflation: float) -> None:
        """Record one more step.

        Args:
            inflation: Inflation at the step that ends.
        """
        self.previous = inflation
        self.steps += 1

    def queueing(self, reading: Reading) -> float:
        """Return the inflation of the full limit over this step."""
        return self.inflation - reading.inflation

    def found_room(self, reading: Reading) -> bool:
        """Check whether the full limit was hardly slower than this step."""
        return self.queueing(reading) <= max(QUEUE, self._joint_error(reading))

    def _joint_error(self, reading: Reading) -> float:
        return math.hypot(reading.error, self.error)


__all__ = ["Probe"]
