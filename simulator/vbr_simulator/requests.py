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
        status: Status of the answer; 0 if the connection was dropped.
        time: The simulator's clock at arrival, seconds since 1970.
        seconds: How long it took.
    """

    method: str
    path: str
    operation: str | None
    status: int
    time: float
    seconds: float


class Requests:
    """The requests of a simulator, newest last.

    Args:
        bound: How many are kept.
    """

    def __init__(self, bound: int = 10_000) -> None:
        self._kept: deque[Received] = deque(maxlen=bound)
        self.total = 0
        self.by_operation: Counter[str] = Counter()
        self.by_status: Counter[int] = Counter()

    def __iter__(self) -> Iterator[Received]:
        """Yield the kept requests, oldest first."""
        return iter(tuple(self._kept))

    def __len__(self) -> int:
        """Return how many are kept."""
        return len(self._kept)

    def __getitem__(self, index: int) -> Received:
        """Return a kept request."""
        return self._kept[index]

    def add(self, received: Received) -> None:
        """Record a request."""
        self._kept.append(received)
        self.total += 1
        self.by_operation[received.operation or ""] += 1
        self.by_status[received.status] += 1

    def count(self, operation: str, status: int | None = None) -> int:
        """Return how often an operation was asked, since the start or the last `clear`.

        Args:
            operation: Operation id.
            status: Count only answers with this status, among the kept requests.
        """
        if status is None:
            return self.by_operation[operation]
        return sum(1 for r in self._kept if r.operation == operation and r.status == status)

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self.total = 0
        self.by_operation.clear()
        self.by_status.clear()
