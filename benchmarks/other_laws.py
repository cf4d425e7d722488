# ruff: noqa: ARG002 - the protocol passes more than these laws use
"""Limit laws from the literature, for comparison with `aiovbr.AdaptiveLimit`."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiovbr._concurrency.law import RequestOutcome

_START, _MAXIMUM = 8.0, 256.0


class _Law:
    def __init__(self) -> None:
        self.value = _START

    @property
    def limit(self) -> int:
        return max(1, int(self.value))

    def set(self, value: float) -> None:
        self.value = min(_MAXIMUM, max(1.0, value))

    def pause(self, seconds: float, now: float) -> None:
        """Ignore the pause: `learn` received the refusal."""


class Aimd(_Law):
    """Additive increase, multiplicative decrease, as in TCP: +1 or -10% per round trip.

    Args:
        tolerance: Multiple of the lowest latency from which an answer counts as a refusal.
    """

    def __init__(self, tolerance: float = math.inf) -> None:
        super().__init__()
        self._tolerance = tolerance
        self._lowest = math.inf
        self._cut_at = -math.inf

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: RequestOutcome, now: float
    ) -> None:
        if outcome == "ok":
            self._lowest = min(self._lowest, seconds)
        if outcome == "refused" or seconds > self._tolerance * self._lowest:
            if now - seconds > self._cut_at:
                self._cut_at = now
                self.set(self.value * 0.9)
        elif in_flight >= self.value / 2:
            self.set(self.value + 1.0 / self.value)


class Vegas(_Law):
    """TCP Vegas as in Netflix's concurrency-limits: keeps a short queue at the server."""

    def __init__(self) -> None:
        super().__init__()
        self._lowest = math.inf
        self._cut_at = -math.inf

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: RequestOutcome, now: float
    ) -> None:
        if outcome == "refused":
            if now - seconds > self._cut_at:
                self._cut_at = now
                self.set(self.value - max(1.0, math.log10(self.value)))
            return
        self._lowest = min(self._lowest, seconds)
        if in_flight < self.value / 2:
            return
        queue = math.ceil(self.value * (1 - self._lowest / seconds))
        step = max(1.0, math.log10(self.value))
        if queue < 3 * step:
            self.set(self.value + step / self.value)
        elif queue > 6 * step:
            self.set(self.value - step / self.value)


class Gradient(_Law):
    """Gradient2 of Netflix's concurrency-limits: long-term latency over current latency."""

    def __init__(self) -> None:
        super().__init__()
        self._long = 0.0
        self._cut_at = -math.inf

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: RequestOutcome, now: float
    ) -> None:
        if outcome == "refused":
            if now - seconds > self._cut_at:
                self._cut_at = now
                self.set(self.value * 0.9)
            return
        self._long = self._long + (seconds - self._long) / 600 if self._long else seconds
        if self._long / seconds > 2:
            self._long *= 0.95
        if in_flight < self.value / 2:
            return
        gradient = max(0.5, min(1.0, 1.5 * self._long / seconds))
        next_limit = self.value * gradient + 4.0
        self.set(self.value * 0.8 + next_limit * 0.2)


__all__ = ["Aimd", "Gradient", "Vegas"]
