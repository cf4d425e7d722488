"""Snapshot of a connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._concurrency.limiter import Lane


@dataclass(frozen=True, slots=True)
class Stats:
    """Counters of a connection at one moment.

    Attributes:
        in_flight: Number of requests in flight.
        limit: Maximum number of requests in flight.
        waiting: Number of queued calls, by lane.
        retries_left: Number of retries that the budget allows now.
        token_seconds: Remaining lifetime of the token in seconds; None without a token.
    """

    in_flight: int
    limit: int
    waiting: Mapping[Lane, int]
    retries_left: int
    token_seconds: float | None


__all__ = ["Stats"]
