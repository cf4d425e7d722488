"""Growth of the limit while there is room. Pure."""

from __future__ import annotations

import math
from typing import Final

_FACTOR: Final = 1.25  # 1.125 and 1.5 are within half a point of throughput


class Growth:
    """Steps of growth, shorter near a limit that had a queue.

    Attributes:
        grown_from: Limit before the last step; None while there is no step to undo.
    """

    __slots__ = ("_queue_at", "_queue_until", "grown_from")

    def __init__(self) -> None:
        self.grown_from: float | None = None
        self._queue_at = self._queue_until = -math.inf

    def avoid(self, limit: float, until: float) -> None:
        """Approach a limit that had a queue in short steps.

        Args:
            limit: That limit.
            until: Monotonic time at which it is forgotten.
        """
        self._queue_at, self._queue_until = limit, until

    def full_step(self, limit: float) -> float:
        """Return the limit after a step that nothing shortens."""
        return limit * _FACTOR + 1.0

    def step(self, limit: float, highest: float, now: float) -> float:
        """Return the limit after a step.

        Args:
            limit: Limit before it.
            highest: Bound of the limit.
            now: Monotonic time.
        """
        grown = min(self.full_step(limit), highest)
        if now < self._queue_until and limit < self._queue_at:
            grown = min(grown, (limit + self._queue_at) / 2)
            if grown < limit + 1.0:
                self._queue_until = now  # so close, and no queue: the next step goes beyond it
        return grown


__all__ = ["Growth"]
