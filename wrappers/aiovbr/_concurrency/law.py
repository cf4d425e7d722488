"""How many requests may be on the wire: pure."""

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

    def pause(self, seconds: float, now: float) -> None:
        """Take into account that a refusal, of which `learn` was told, asked for a pause.

        Args:
            seconds: For so long, no request starts.
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

    def pause(self, seconds: float, now: float) -> None:
        """Learn nothing."""


__all__ = ["FixedLimit", "LimitLaw", "Outcome"]
