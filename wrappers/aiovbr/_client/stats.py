"""What a connection is doing now, in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._concurrency.limiter import Lane


@dataclass(frozen=True, slots=True)
class Stats:
    """A connection at a moment.

    Attributes:
        in_flight: Requests on the wire.
        limit: Requests that may be there.
        waiting: Calls that wait for a place, by lane.
        retries_left: Retries that the budget allows at once.
        token_seconds: Life left of the token; None without one.
    """

    in_flight: int
    limit: int
    waiting: Mapping[Lane, int]
    retries_left: int
    token_seconds: float | None


__all__ = ["Stats"]
