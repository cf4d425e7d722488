"""What the simulator received: a bounded list of requests, and counts without a bound."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Received", "Requests"]


@dataclass(frozen=True, slots=True)
class Received:
    """One request as the server saw it; neither query, headers nor body are kept.

    Attributes:
        method: HTTP method.
        path: Path without the query.
        operation: Operation id; None for an unknown route.
        status: Status of the answer; 0 if the connection was dropped without one.
        time: The simulator's clock at arrival, seconds since 1970.
        seconds: How long it took.
        processed: Whether it was done: its behaviour ran to a success, the answer delivered or
            not.
    """

    method: str
    path: str
    operation: str | None
    status: int
    time: float
    seconds: float
    processed: bool = False


class Requests:
    """The requests of a simulator, newest last.

    A request is counted as received when it arrives; it is in the list, and in the counts by
    status and of what was processed, when it has been answered or dropped.

    Args:
        bound: How many are kept in the list; counts have no bound.

    Attributes:
        total: Requests received.
        received: Requests received by operation id; `""` counts unknown routes.
        processed: Requests that were done by operation id.
        by_status: Answers by status.
        in_flight: Requests that are neither answered nor dropped.
        peak_in_flight: Most of them at once.
    """

    def __init__(self, bound: int = 10_000) -> None:
        self._kept: deque[Received] = deque(maxlen=bound)
        self._ended: Counter[tuple[str, int, bool]] = Counter()
        self.total = 0
        self.received: Counter[str] = Counter()
        self.processed: Counter[str] = Counter()
        self.by_status: Counter[int] = Counter()
        self.in_flight = self.peak_in_flight = 0

    def __iter__(self) -> Iterator[Received]:
        """Yield the kept requests, oldest first."""
        return iter(tuple(self._kept))

    def __len__(self) -> int:
        """Return how many are kept."""
        return len(self._kept)

    def __getitem__(self, index: int) -> Received:
        """Return a kept request."""
        return self._kept[index]

    @property
    def by_operation(self) -> Counter[str]:
        """Requests received by operation id."""
        return self.received

    def arrive(self, operation: str | None) -> None:
        """Count a request that has arrived."""
        self.total += 1
        self.received[operation or ""] += 1
        self.in_flight += 1
        self.peak_in_flight = max(self.peak_in_flight, self.in_flight)

    def add(self, received: Received) -> None:
        """Record a request that has been answered or dropped."""
        self._kept.append(received)
        name = received.operation or ""
        self.in_flight -= 1
        self.by_status[received.status] += 1
        self._ended[name, received.status, received.processed] += 1
        if received.processed:
            self.processed[name] += 1

    def count(
        self, operation: str, status: int | None = None, *, processed: bool | None = None
    ) -> int:
        """Return how often an operation was asked, since the start or the last `clear`.

        Args:
            operation: Operation id.
            status: Count only answers with this status; 0 counts dropped connections.
            processed: Count only requests that were done, or only those that were not.
        """
        if status is None and processed is None:
            return self.received[operation]
        return sum(
            number
            for (name, answered, done), number in self._ended.items()
            if name == operation
            and status in (None, answered)
            and (processed is None or processed is done)
        )

    def clear(self) -> None:
        """Forget everything but what is in flight."""
        self._kept.clear()
        self._ended.clear()
        self.total = 0
        self.received.clear()
        self.processed.clear()
        self.by_status.clear()
        self.peak_in_flight = self.in_flight
