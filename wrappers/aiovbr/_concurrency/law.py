"""Limit laws: how many requests may be in flight. Pure."""

from __future__ import annotations

from typing import Literal, Protocol

from ..errors import ConfigurationError

RequestOutcome = Literal["ok", "refused", "failed"]
"""How a request ended. `refused`: with 429 or 503, because a server or gateway is overloaded."""


class LimitLaw(Protocol):
    """Decides how many requests may be in flight."""

    @property
    def limit(self) -> int:
        """Requests that may be in flight now; at least 1."""
        ...

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: RequestOutcome, now: float
    ) -> None:
        """Take one finished request into account.

        Args:
            operation: Operation id; latencies of different operations are not comparable.
            seconds: From the start of the request to the last byte of its response.
            in_flight: Requests in flight when this one ended, itself included.
            outcome: How it ended.
            now: Monotonic time, in seconds.
        """
        ...

    def pause(self, seconds: float, now: float) -> None:
        """Take into account that a refusal asked for a pause; `learn` received that refusal before.

        Args:
            seconds: How long no request starts.
            now: Monotonic time, in seconds.
        """
        ...


class FixedLimit:
    """A limit that never changes.

    Args:
        limit: Requests that may be in flight.

    Raises:
        ConfigurationError: If the limit is below 1.
    """

    __slots__ = ("limit",)

    def __init__(self, limit: int) -> None:
        if limit < 1:
            raise ConfigurationError(f"a limit of {limit} requests lets none pass; use at least 1")
        self.limit = limit

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: RequestOutcome, now: float
    ) -> None:
        """Ignore the request."""

    def pause(self, seconds: float, now: float) -> None:
        """Ignore the pause."""


__all__ = ["FixedLimit", "LimitLaw", "RequestOutcome"]
