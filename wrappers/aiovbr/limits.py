"""How many requests may be on the wire, and how many may start in a second: pure."""

from __future__ import annotations

from typing import Literal, Protocol

Outcome = Literal["ok", "refused", "failed"]
"""`refused`: the server or a gateway said that it is too much (429, 503)."""


class LimitLaw(Protocol):
    """Decides how many requests may be on the wire."""

    @property
    def limit(self) -> int:
        """Requests that may be on the wire now; at least 1."""
        ...

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: Outcome, now: float
    ) -> None:
        """Take one request into account.

        Args:
            operation: Operation id: what is slow for one is quick for another.
            seconds: From taking a place on the wire to the last byte.
            in_flight: Requests on the wire when this one ended, itself included.
            outcome: How it ended.
            now: Monotonic time.
        """
        ...


class FixedLimit:
    """The same limit for ever.

    Args:
        limit: Requests on the wire at a time.
    """

    __slots__ = ("limit",)

    def __init__(self, limit: int) -> None:
        if limit < 1:
            raise ValueError(f"a limit of {limit} requests lets none pass")
        self.limit = limit

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: Outcome, now: float
    ) -> None:
        """Learn nothing."""


class RateLimit:
    """So many requests a second and no more: a token bucket.

    aiolimiter's bucket is asked by awaiting it, so whoever comes first is served first; here the
    limiter asks, without waiting, whenever it chooses whose turn it is, and lanes keep their order.

    Args:
        rate: Requests a second.
        burst: Requests that may start at once after a pause; a tenth of a second's by default.

    >>> limit = RateLimit(2.0)
    >>> limit.take(10.0), limit.wait(10.0), limit.wait(10.4)
    (None, 0.5, 0.1)
    """

    __slots__ = ("_burst", "_full_at", "_interval")

    def __init__(self, rate: float, burst: float | None = None) -> None:
        if rate <= 0:
            raise ValueError(f"a rate of {rate:g} requests a second lets none pass")
        self._interval = 1.0 / rate
        self._burst = max(1.0, rate / 10 if burst is None else burst)
        self._full_at = float("-inf")  # moment at which the bucket is full again

    def wait(self, now: float) -> float:
        """Return the seconds until a request may start."""
        ahead = self._full_at - now - (self._burst - 1.0) * self._interval
        return max(0.0, round(ahead, 9))

    def take(self, now: float) -> None:
        """Count a request that starts."""
        self._full_at = max(self._full_at, now) + self._interval


__all__ = ["FixedLimit", "LimitLaw", "Outcome", "RateLimit"]
